package org.equityimpact.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.Backup;
import org.equityimpact.store.KeptRecord;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out all that is stored while the service goes on, for the file of H2 cannot be copied meanwhile. */
@RestController
@RequestMapping(ApiConfiguration.ROOT + "/backup")
@Tag(name = "Upkeep")
@Needs(Right.OPERATE)
class BackupController {

    private static final String ZIP = "application/zip";

    private final Backup backup;
    private final KeptRecord record;
    private final InstantSource clock;

    BackupController(Backup backup, KeptRecord record, InstantSource clock) {
        this.backup = backup;
        this.record = record;
        this.clock = clock;
    }

    @Operation(
            operationId = "backup",
            summary =
                    "All that is stored, as it is at this moment, for the command restore; guard it like the store itself")
    @GetMapping(produces = ZIP)
    void backup(HttpServletResponse response) throws IOException {
        var name = "equity-backup-%s.zip"
                .formatted(clock.instant()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()
                        .replace(":", ""));
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        record.note(Deed.BACKUP_MADE, About.of("file", name));
        backup.write(response.getOutputStream());
    }
}
