package org.equityimpact.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptOverrides;
import org.equityimpact.store.RecordedVersions;

/** Takes the fingerprint of what a meeting rests on, without screening anything. */
final class Fingerprints {

    private final RecordedVersions versions;
    private final KeptOverrides overrides;
    private final Supplier<? extends RuleBook> rulesInForce;
    private final SmallNumbers smallNumbers;

    Fingerprints(
            RecordedVersions versions,
            KeptOverrides overrides,
            Supplier<? extends RuleBook> rulesInForce,
            SmallNumbers smallNumbers) {
        this.versions = versions;
        this.overrides = overrides;
        this.rulesInForce = rulesInForce;
        this.smallNumbers = smallNumbers;
    }

    /**
     * As things stand.
     *
     * @param day for which overrides count
     */
    Fingerprint of(KeptMeeting meeting, LocalDate day) {
        return new Fingerprint(
                "agenda " + meeting.revision(),
                "proposals " + hash(new TreeMap<>(versions.onAgenda(meeting.id())).toString()),
                "overrides " + hash(overrides.inForce(meeting.id(), day).toString()),
                "rules %s, %d, %d, %d"
                        .formatted(
                                rulesInForce.get().version(),
                                smallNumbers.minimumCount(),
                                smallNumbers.minimumCell(),
                                smallNumbers.minimumN()));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
