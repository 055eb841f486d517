/**
 * The pages of assessments: the list, an assessment at its permanent address, on paper, its plan of next steps, and what changed
 * from one version to the next.
 *
 * <p>A page shows the assessment as it was kept and works out nothing anew. Figures of indicators are taken from it and never
 * from the submission, because only there small numbers are protected.
 */
@NullMarked
package org.equityimpact.pages.assessments;

import org.jspecify.annotations.NullMarked;
