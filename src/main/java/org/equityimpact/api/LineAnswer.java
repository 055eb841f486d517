package org.equityimpact.api;

import java.util.function.Function;
import org.equityimpact.assessment.RuleTooCostly;
import org.equityimpact.desk.Desk.Assessed;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.Lines.Line;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;

/** What comes of one line of a batch: an assessment, or a problem with the number of the line. */
record LineAnswer(
        long line, @Nullable Assessed assessed, @Nullable ProblemDetail problem) {

    private static final Logger LOG = LoggerFactory.getLogger(LineAnswer.class);

    static LineAnswer to(Line line, Function<byte[], Assessed> assess) {
        try {
            return new LineAnswer(line.number(), assess.apply(line.text()), null);
        } catch (UnreadableJson unreadable) {
            return problem(line.number(), Problems.of(unreadable));
        } catch (InvalidProposal invalid) {
            return problem(line.number(), Problems.of(invalid));
        } catch (RuleTooCostly costly) {
            return problem(line.number(), Problems.of(costly));
        } catch (TooLarge large) {
            return problem(line.number(), Problems.of(large));
        } catch (RuntimeException fault) {
            LOG.error("A line of a batch could not be assessed", fault);
            return problem(line.number(), Problems.ourFault());
        }
    }

    /** The line counts in the batch, not within its own text. */
    static LineAnswer problem(long line, ProblemDetail problem) {
        problem.setProperty("line", line);
        return new LineAnswer(line, null, problem);
    }
}
