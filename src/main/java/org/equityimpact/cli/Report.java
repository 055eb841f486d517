package org.equityimpact.cli;

import org.equityimpact.assessment.Assessment;

/** Where assessments are written, one after the other. */
interface Report {

    void add(String name, Assessment assessment);

    /** Called once after the last. */
    default void end() {}
}
