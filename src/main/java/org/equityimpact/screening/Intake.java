package org.equityimpact.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.RecordedVersions;
import org.jspecify.annotations.Nullable;

/**
 * Takes in agendas: what is submitted with one is assessed and kept as a submission by itself would be, and its item then names
 * what is kept.
 */
final class Intake {

    /** Keeps every worker busy while results are kept. */
    private static final int IN_HAND_EACH = 4;

    private final Supplier<? extends RuleBook> rulesInForce;
    private final SmallNumbers smallNumbers;
    private final Assessments assessments;
    private final RecordedVersions versions;
    private final InstantSource clock;

    Intake(
            Supplier<? extends RuleBook> rulesInForce,
            SmallNumbers smallNumbers,
            Assessments assessments,
            RecordedVersions versions,
            InstantSource clock) {
        this.rulesInForce = rulesInForce;
        this.smallNumbers = smallNumbers;
        this.assessments = assessments;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The same agenda with nothing on it that is not kept.
     *
     * @param before the items that the meeting has had; what is submitted again as it was is not kept again
     */
    Agenda take(Agenda agenda, List<AgendaItem> before) {
        var rules = rulesInForce.get();
        var reader = new ProposalReader(rules.tables().focalGroups().codes(), smallNumbers, clock);
        var incoming = new AgendaIntake(reader, agenda).of(agenda.items());
        var keptBefore = keptBefore(before);
        var pieces = incoming.stream()
                .map(item -> new Piece(item, kept(item, keptBefore)))
                .toList();
        return new Agenda(agenda.meeting(), assessedAndKept(pieces, new Assessor(() -> rules, smallNumbers, clock)));
    }

    /** An item, and what is kept of it already. */
    private record Piece(Incoming incoming, @Nullable Matter kept) {}

    /** The only thing by which a proposal without a reference can be known again: every byte of it. */
    private Map<String, String> keptBefore(List<AgendaItem> before) {
        var ids = before.stream()
                .map(item -> item.matter() instanceof Matter.Stored stored ? stored.assessment() : null)
                .filter(Objects::nonNull)
                .toList();
        var found = new HashMap<String, String>();
        versions.of(ids).forEach(version -> found.put(new String(version.submitted(), UTF_8), version.assessment()));
        return found;
    }

    private @Nullable Matter kept(Incoming incoming, Map<String, String> keptBefore) {
        var proposal = incoming.proposal();
        if (proposal == null) {
            return incoming.item().matter();
        }
        if (proposal.reference() == null) {
            var assessment = keptBefore.get(new String(incoming.json(), UTF_8));
            return assessment == null ? null : new Matter.Stored(assessment, null, null);
        }
        return versions.newest(proposal.organisation().name(), proposal.reference())
                .filter(newest -> Arrays.equals(newest.submitted(), incoming.json()))
                .map(newest -> byReference(proposal))
                .orElse(null);
    }

    /** It goes on to follow the newest version. */
    private static Matter byReference(Proposal proposal) {
        return new Matter.Stored(null, proposal.organisation().name(), proposal.reference());
    }

    /** Many are assessed at once, and kept one after the other in the order of the agenda. */
    private List<AgendaItem> assessedAndKept(List<Piece> pieces, Assessor assessor) {
        var items = new ArrayList<AgendaItem>();
        var left = pieces.iterator();
        try {
            InOrder.<Piece, Judged>onAllProcessors(
                    IN_HAND_EACH,
                    piece -> new Judged(piece, assessed(piece, assessor)),
                    () -> left.hasNext() ? left.next() : null,
                    judged -> items.add(kept(judged)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is read or written here", impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service stops", stopped);
        }
        return items;
    }

    private record Judged(Piece piece, @Nullable Assessment assessment) {}

    private static @Nullable Assessment assessed(Piece piece, Assessor assessor) {
        return piece.kept == null
                ? assessor.assess(Objects.requireNonNull(piece.incoming.proposal()), Terms.USUAL)
                : null;
    }

    private AgendaItem kept(Judged judged) {
        var incoming = judged.piece.incoming;
        if (judged.piece.kept != null) {
            return incoming.item().with(judged.piece.kept);
        }
        var proposal = Objects.requireNonNull(incoming.proposal());
        var stored = assessments.save(incoming.json(), proposal, Objects.requireNonNull(judged.assessment));
        return incoming.item()
                .with(
                        proposal.reference() == null
                                ? new Matter.Stored(stored.id(), null, null)
                                : byReference(proposal));
    }
}
