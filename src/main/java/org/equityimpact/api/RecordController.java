package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.equityimpact.audit.Entry;
import org.equityimpact.audit.Mark;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.AssessmentQuery;
import org.equityimpact.store.KeptRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the record of who did what, gives it out, and examines it while the service runs. */
@RestController
@RequestMapping(ApiConfiguration.ROOT + "/audit")
@Tag(name = "Record")
@Needs(Right.READ_RECORD)
class RecordController {

    private final KeptRecord record;

    RecordController(KeptRecord record) {
        this.record = record;
    }

    @Operation(operationId = "record", summary = "Entries of the record in their order, after a number")
    @GetMapping(produces = APPLICATION_JSON_VALUE)
    RecordView record(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "20") int size) {
        return Paging.checked(() -> {
            AssessmentQuery.checkPage(0, size);
            return new RecordView(
                    record.after(notNegative(after), size),
                    after,
                    size,
                    record.last().number());
        });
    }

    /** Some entries, and the number of the last one that there is. */
    record RecordView(List<Entry> items, long after, int size, long last) {}

    @Operation(
            operationId = "recordExport",
            summary = "All entries after a number, one to a line; the line without its hash is what is hashed")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = APPLICATION_NDJSON_VALUE))
    @GetMapping("/export")
    void export(@RequestParam(defaultValue = "0") long after, HttpServletResponse response) throws IOException {
        notNegative(after);
        record.noteExport("record", String.valueOf(after), "ndjson");
        response.setContentType(APPLICATION_NDJSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record.ndjson\"");
        var lines = new BufferedOutputStream(response.getOutputStream());
        try {
            record.each(after, entry -> write(entry, lines));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        lines.flush();
    }

    @Operation(operationId = "recordVerification", summary = "Whether the record is as it was, and where it is not")
    @GetMapping(path = "/verification", produces = APPLICATION_JSON_VALUE)
    RecordVerification verification(
            @Parameter(description = "The number of an entry and its hash, as noted earlier: 12:9f86d0…")
                    @RequestParam(required = false)
                    @Nullable
                    String anchor) {
        var noted = anchor == null ? List.<Mark>of() : List.of(Paging.checked(() -> Mark.of(anchor)));
        return RecordVerification.of(record.examine(noted));
    }

    private static long notNegative(long after) {
        if (after < 0) {
            throw new BadParameter("\"after\" must be 0 or more but is %d.".formatted(after));
        }
        return after;
    }

    private static void write(Entry entry, OutputStream lines) {
        try {
            lines.write(entry.line().getBytes(UTF_8));
            lines.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
