package org.equityimpact.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a proposal as it is recorded, with the gates that it reached when it was first judged. */
public final class RecordedVersion {

    private final String assessment;
    private final String organisation;
    private final @Nullable String reference;
    private final int version;
    private final int newest;
    private final byte[] submitted;
    private final List<String> gates;

    public RecordedVersion(
            String assessment,
            String organisation,
            @Nullable String reference,
            int version,
            int newest,
            byte[] submitted,
            List<String> gates) {
        this.assessment = assessment;
        this.organisation = organisation;
        this.reference = reference;
        this.version = version;
        this.newest = newest;
        this.submitted = submitted.clone();
        this.gates = List.copyOf(gates);
    }

    /** The id of its assessment. */
    public String assessment() {
        return assessment;
    }

    public String organisation() {
        return organisation;
    }

    public @Nullable String reference() {
        return reference;
    }

    public int version() {
        return version;
    }

    /** The newest version that is recorded of the proposal, which may be this one. */
    public int newest() {
        return newest;
    }

    /** In UTF-8. */
    public byte[] submitted() {
        return submitted.clone();
    }

    /** The names of the hold and revise gates that it reached when it was first judged. */
    public List<String> gates() {
        return gates;
    }
}
