package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.equityimpact.store.TightRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** What the service tells those who look after it, and what it does when its disk fills up. */
@Import(TightRoom.InPlaceOfTheDisk.class)
class UpkeepTests extends OverHttp {

    private static final String HEALTH = "/actuator/health";
    private static final String ASSESSMENTS = "/api/v1/assessments";

    @Autowired
    private TightRoom disk;

    @AfterEach
    void asItWas() {
        disk.leave(DataSize.ofTerabytes(1));
    }

    @Test
    void tellsOfEachPartHowItFares() {
        Answer health = get(HEALTH).is(200).says("/status", "UP");

        for (String part : List.of("rules", "database", "disk", "clock", "notices")) {
            health.says("/components/" + part + "/status", "UP");
        }
        health.says("/components/database/details/product", "H2");
        get(HEALTH + "/readiness").is(200).says("/status", "UP");
        get(HEALTH + "/liveness").is(200).says("/status", "UP");
    }

    @Test
    void takesNothingInWhenTheDiskIsNearlyFullAndGoesOnToBeRead() {
        String kept = post(ASSESSMENTS, proposal().bytes()).is(201).header("Location");
        disk.leave(DataSize.ofMegabytes(150));
        int before = stored();

        post(ASSESSMENTS, proposal().bytes())
                .isProblem(507, "disk-full")
                .says(
                        "/detail",
                        "The disk with the data has 150 MB left and 200 MB are kept free; nothing was kept. What is stored can"
                                + " be read. Make room on the disk, and send it again.");
        assertThat(batch("", proposal().json() + "\n")
                        .is(200)
                        .lines()
                        .get(0)
                        .path("type")
                        .asString())
                .isEqualTo("urn:equity-problem:disk-full");

        get(kept).is(200);
        post(ASSESSMENTS + "?dryRun=true", proposal().bytes()).is(200);
        assertThat(stored()).isEqualTo(before);
        get(HEALTH).is(503).says("/components/disk/status", "OUT_OF_SERVICE");
        get(HEALTH + "/readiness").is(200);

        disk.leave(DataSize.ofMegabytes(250));
        post(ASSESSMENTS, proposal().bytes()).is(201);
    }

    @Test
    void givesEveryCallAnIdAndTakesTheCallersWhereItIsInOrder() {
        assertThat(get(ASSESSMENTS, "X-Request-Id", "call-7.of_12").header("X-Request-Id"))
                .isEqualTo("call-7.of_12");
        for (String unfit : List.of("a b", "<script>", "x".repeat(101))) {
            assertThat(get(ASSESSMENTS, "X-Request-Id", unfit).header("X-Request-Id"))
                    .matches("[0-9a-f-]{36}");
        }
        assertThat(get("/nowhere").header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void namesTheCallInProblemsOfOurs() {
        disk.leave(DataSize.ofMegabytes(1));

        Answer refused = post(ASSESSMENTS, proposal().bytes()).isProblem(507, "disk-full");

        refused.says("/requestId", refused.header("X-Request-Id"));
    }

    @Test
    void measuresWithoutNamingAnybody() {
        post(
                        ASSESSMENTS,
                        proposal()
                                .titled("Sell the Zzyzx hall")
                                .by("Qwerty County")
                                .bytes())
                .is(201);
        post(ASSESSMENTS, "{").is(400);

        String figures = get("/actuator/prometheus").is(200).text();

        assertThat(figures)
                .contains("equity_assessments_seconds_count{outcome=\"")
                .contains("equity_assessments_kept_total{outcome=\"")
                .contains("equity_rules_in_force{folder=\"same\",version=\""
                        + get("/api/v1/rules/status").at("/version"))
                .contains("equity_notices{state=\"failed\"}")
                .contains("equity_record_entries ")
                .contains("http_server_requests_seconds_count{")
                .contains("status=\"400\"")
                .contains("jvm_memory_used_bytes")
                .contains("hikaricp_connections_active")
                .doesNotContain("Qwerty", "Zzyzx", "Oakland");
    }

    @Test
    void handsOutABackupWhileItRuns() throws IOException {
        post(ASSESSMENTS, proposal().bytes()).is(201);

        Answer backup = get("/api/v1/backup").is(200).has("Content-Type", "application/zip");

        assertThat(names(backup.body())).contains("tables/assessments.ndjson").endsWith("manifest.json");
        assertThat(backup.header("Content-Disposition"))
                .matches("attachment; filename=\"equity-backup-\\d{4}-\\d\\d-\\d\\dT\\d{6}Z\\.zip\"");
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
