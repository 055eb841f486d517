package org.equityimpact.api;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.desk.Desk.Assessed;
import org.equityimpact.json.Lines;
import org.equityimpact.json.Lines.Line;
import org.equityimpact.limits.SlowBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** The lines of a batch as work to do. A body that breaks off ends with a problem, so that nobody takes it for complete. */
final class BatchLines implements InOrder.Source<Supplier<LineAnswer>> {

    private final Lines lines;
    private final Function<byte[], Assessed> assess;
    private long last;
    private boolean brokenOff;

    BatchLines(Lines lines, Function<byte[], Assessed> assess) {
        this.lines = lines;
        this.assess = assess;
    }

    @Override
    public @Nullable Supplier<LineAnswer> next() {
        if (brokenOff) {
            return null;
        }
        try {
            Line line = lines.next();
            if (line == null) {
                return null;
            }
            last = line.number();
            return () -> LineAnswer.to(line, assess);
        } catch (IOException broken) {
            return brokenOff(Problems.brokenBody());
        } catch (SlowBody slow) {
            return brokenOff(Problems.of(slow));
        }
    }

    private Supplier<LineAnswer> brokenOff(ProblemDetail problem) {
        brokenOff = true;
        return () -> LineAnswer.problem(last + 1, problem);
    }
}
