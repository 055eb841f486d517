package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import org.equityimpact.publishing.KnownSet;
import org.equityimpact.store.Candidate;
import org.equityimpact.store.GoneLive;
import org.jspecify.annotations.Nullable;

/**
 * A rule set, as clients get it.
 *
 * @param live every time that it went live, the newest first
 * @param candidate how it was submitted; absent if it never was
 * @param signature the text of its signature file
 * @param files all that have a say in a result
 */
record RuleSetView(
        String version,
        boolean inForce,
        List<GoneLive> live,
        @Nullable CandidateView candidate,
        @Nullable String signature,
        List<File> files) {

    static RuleSetView of(KnownSet known) {
        return new RuleSetView(
                known.rules().version(),
                known.inForce(),
                known.live(),
                CandidateView.of(known.candidate()),
                known.rules().signature(),
                files(known.rules().files()));
    }

    private static List<File> files(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> File.of(file.getKey(), file.getValue()))
                .toList();
    }

    /** A file: its text, or its bytes in Base64 where it is a workbook. */
    record File(
            String path,
            int bytes,
            @Nullable String text,
            @Nullable String base64) {

        private static File of(String path, byte[] content) {
            boolean isText = !path.endsWith(".xlsx");
            return new File(
                    path,
                    content.length,
                    isText ? new String(content, UTF_8) : null,
                    isText ? null : Base64.getEncoder().encodeToString(content));
        }
    }

    /** How a rule set was submitted, and what it was found to be. */
    record CandidateView(
            String version,
            Instant submittedAt,
            @Nullable String by,
            @JsonRawValue String report) {

        static @Nullable CandidateView of(@Nullable Candidate candidate) {
            return candidate == null
                    ? null
                    : new CandidateView(
                            candidate.version(), candidate.submittedAt(), candidate.by(), candidate.report());
        }
    }
}
