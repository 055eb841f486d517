package org.equityimpact.rules;

import java.util.function.Predicate;
import org.drools.drl.ast.descr.BaseDescr;

/**
 * Where a parsed rule comes from: tells what is wrong with it by the place that people wrote, which for sentences and
 * decision tables is not the text that Drools parsed.
 */
interface Origin {

    /**
     * Notes that a part of a rule is wrong.
     *
     * @param part what Drools parsed
     * @param written its text, as far as it was parsed; otherwise empty
     */
    void wrong(BaseDescr part, String written, String check, String text);

    /** Notes that a line of what Drools parsed is wrong. */
    void wrong(int line, int column, String written, String check, String text);

    /** Notes what is wrong elsewhere, once. */
    void wrongElsewhere(SourceProblem problem);

    /** The line in the file that a line of what Drools parsed comes from; 0 where there is none. */
    int line(int parsed);

    /** Tells what cannot be read of the meanings of its sentences; whether there was any. */
    default boolean tellUnreadable(Predicate<String> isReadable) {
        return false;
    }

    /** Tells what could only be told once the whole file was read. */
    default void finish() {}
}
