package org.equityimpact.docket;

import java.util.List;
import java.util.Optional;
import org.equityimpact.agenda.Matter;
import org.jspecify.annotations.Nullable;

/** What is recorded from before the meeting: proposals, their earlier versions, overrides, and live decisions beside the agenda. */
public interface Records {

    /** Where nothing is recorded, as at the command line. */
    Records NONE = new Records() {};

    /** The proposal that an item names; empty if none is recorded by that name. */
    default Optional<RecordedVersion> find(Matter.Stored stored, @Nullable String organisation) {
        return Optional.empty();
    }

    /** Where a proposal that came with the agenda is recorded; empty if it is not. */
    default Optional<RecordedVersion> find(String organisation, @Nullable String reference) {
        return Optional.empty();
    }

    /** The versions before one, the newest first. */
    default List<RecordedVersion> before(RecordedVersion version) {
        return List.of();
    }

    /** All overrides ever given for the proposal, in the order given. */
    default List<GateOverride> overrides(RecordedVersion version) {
        return List.of();
    }

    /** The newest versions of an organisation's proposals, for what decisions do together. */
    default List<RecordedVersion> live(String organisation) {
        return List.of();
    }
}
