package org.equityimpact.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.assessment.Terms;
import org.equityimpact.desk.Desk;
import org.equityimpact.desk.Desk.Assessed;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.Lines;
import org.equityimpact.store.OutcomeUnknown;
import org.equityimpact.store.StoreFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One batch: lines are assessed several at a time, but kept and answered one after the other, so that the versions of a
 * proposal that stands on several lines follow the lines. A client that stops reading stops the batch; nothing piles up.
 */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /** Keeps every processor busy while answers are written; each piece is one line of at most 2 MB. */
    private static final int MOST_IN_HAND = 4 * Runtime.getRuntime().availableProcessors();

    private final Desk desk;
    private final Terms terms;
    private final boolean dryRun;
    private final JsonMapper json;

    Batch(Desk desk, Terms terms, boolean dryRun, JsonMapper json) {
        this.desk = desk;
        this.terms = terms;
        this.dryRun = dryRun;
        this.json = json;
    }

    void run(Lines lines, OutputStream answers, ExecutorService workers) throws IOException, InterruptedException {
        new InOrder<Supplier<LineAnswer>, LineAnswer>(workers, MOST_IN_HAND, Supplier::get)
                .run(new BatchLines(lines, text -> desk.assess(text, terms)), new Answers(answers));
    }

    private byte[] bytes(LineAnswer answer) {
        Assessed assessed = answer.assessed();
        if (assessed == null) {
            return bytes(Objects.requireNonNull(answer.problem()));
        }
        return dryRun ? AssessmentWriter.write(assessed.assessment()) : kept(answer.line(), assessed);
    }

    private byte[] kept(long line, Assessed assessed) {
        try {
            return desk.keep(assessed).json();
        } catch (StoreFull full) {
            LOG.error("A line of a batch could not be kept: {}", full.getMessage());
            return bytes(line, Problems.of(full));
        } catch (OutcomeUnknown lost) {
            LOG.error("The store was lost while it wrote a line of a batch", lost);
            return bytes(line, Problems.of(lost));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A line of a batch could not be kept", unreachable);
            return bytes(line, Problems.storeUnreachable());
        }
    }

    private byte[] bytes(long line, ProblemDetail problem) {
        problem.setProperty("line", line);
        return bytes(problem);
    }

    private byte[] bytes(ProblemDetail problem) {
        return json.writeValueAsBytes(problem);
    }

    /** Writes each answer on a line of its own, and sends what is written when there is a pause. */
    private final class Answers implements InOrder.Sink<LineAnswer> {

        private final OutputStream stream;

        Answers(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void take(LineAnswer answer) throws IOException {
            stream.write(bytes(answer));
            stream.write('\n');
        }

        @Override
        public void pause() throws IOException {
            stream.flush();
        }
    }
}
