package org.equityimpact.pages.assessments;

import org.equityimpact.pages.FieldMistakes;

/** A review as somebody filled it in, with what is wrong in it. */
record ReviewForm(String verdict, String note, String by, FieldMistakes mistakes) {

    static final ReviewForm EMPTY = new ReviewForm("", "", "", new FieldMistakes());
}
