package org.equityimpact.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import org.equityimpact.assessment.RulesWanted;
import org.equityimpact.assessment.Terms;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.Lines;
import org.equityimpact.limits.Heavy;
import org.equityimpact.limits.Work;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Assesses proposals that come one to a line, for as long as they come. */
@Needs(Right.SUBMIT)
@RestController
@RequestMapping(ApiConfiguration.ROOT + "/assessments/batch")
@Tag(name = "Assessments")
class BatchController {

    private final Desk desk;
    private final ExecutorService workers;
    private final JsonMapper problems;

    BatchController(Desk desk, ExecutorService batchWorkers, JsonMapper problems) {
        this.desk = desk;
        this.workers = batchWorkers;
        this.problems = problems;
    }

    @Operation(
            operationId = "assessBatch",
            summary = "Assesses a stream of proposals, one to a line, and answers each on a line, in order")
    @Heavy(Work.BATCH)
    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE, produces = MediaType.APPLICATION_NDJSON_VALUE)
    void assess(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean wayOut,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable RulesWanted rules)
            throws IOException, InterruptedException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        new Batch(desk, new Terms(asOf, wayOut, rules != null), dryRun, problems)
                .run(new Lines(request.getInputStream()), response.getOutputStream(), workers);
    }
}
