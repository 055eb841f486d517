/**
 * The analyst's form: a proposal in the making, asked for question by question.
 *
 * <p>A draft is one JSON object, and each field of the form is a place in it. What was typed is kept as it was typed: what cannot be a
 * number stays a text, and the reader of submissions says what is wrong with it, with its place; nothing is checked here. An answer left
 * out is absent from the object, "there are none" is an empty list. Which questions there are, in which order and when, stands in {@code
 * form.yaml}; what kind of answer a place takes is read from the schema.
 */
@NullMarked
package org.equityimpact.pages.drafts;

import org.jspecify.annotations.NullMarked;
