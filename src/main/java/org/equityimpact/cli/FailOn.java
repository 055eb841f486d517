package org.equityimpact.cli;

import java.util.Set;
import java.util.stream.Stream;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.DocketItem;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** For what a pipeline is to fail. */
enum FailOn {
    HOLD,
    REVISE,
    INCOMPLETE,
    UNASSESSED;

    /** Whether one of these stops the item, be it that it was reached now or by an earlier version. */
    static boolean stops(DocketItem item, Set<FailOn> wanted) {
        return item.clearance().holds().stream().map(FailOn::of).anyMatch(wanted::contains);
    }

    private static FailOn of(Hold hold) {
        return switch (hold.ground()) {
            case UNASSESSED -> UNASSESSED;
            case CANNOT_TELL, UNUSABLE -> INCOMPLETE;
            case REACHED, HELD_OVER -> of(hold.level());
        };
    }

    private static FailOn of(Outcome level) {
        return switch (level) {
            case HOLD -> HOLD;
            case REVISE -> REVISE;
            case INCOMPLETE, ACTIONS, READY -> INCOMPLETE;
        };
    }

    /** Reads the option. */
    static final class Reader implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String text) {
            return Stream.of(values())
                    .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "\"%s\" is not HOLD, REVISE, INCOMPLETE or UNASSESSED".formatted(text)));
        }
    }
}
