/**
 * A docket as people and machines read it beside JSON: a page, print, rows, and the reports of pipelines.
 *
 * <p>Every form shows the data of the docket and works out nothing. The page and the print come from one template, so that they
 * say the same in the same order. What was submitted is cleaned and cut on its way into the template: no text, however long or
 * hostile, changes the layout, and the docket as JSON holds it whole. Nothing is ever loaded from outside.
 */
@NullMarked
@NamedInterface("forms")
package org.equityimpact.docket.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
