package org.equityimpact.json;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** Reads what clients submit: strict JSON into a proposal in which every value is in order, or all mistakes at once. */
public final class ProposalReader {

    private static final BlockShape PROPOSAL = new BlockShape(Proposal.class);
    private static final BlockShape INDICATORS = new BlockShape(Indicators.class);

    private final FocalGroupCodes codes;
    private final InstantSource clock;

    /** Reads with the focal-group codes in force; the clock tells which data would be from the future. */
    public ProposalReader(Collection<String> focalGroupCodes, InstantSource clock) {
        this.codes = new FocalGroupCodes(focalGroupCodes);
        this.clock = clock;
    }

    /**
     * Reads one proposal.
     *
     * @throws UnreadableJson when the body is not one JSON object in UTF-8
     * @throws InvalidProposal when it is not a proposal
     */
    public Proposal read(byte[] body) {
        return (Proposal) read(body, PROPOSAL);
    }

    /**
     * Reads an object with nothing but {@code indicators}.
     *
     * @throws UnreadableJson when the body is not one JSON object in UTF-8
     * @throws InvalidProposal when it does not hold indicators
     */
    public List<Indicator> readIndicators(byte[] body) {
        return ((Indicators) read(body, INDICATORS)).indicators();
    }

    /**
     * Reads the indicators of a whole proposal, or an object with nothing but {@code indicators}.
     *
     * @throws UnreadableJson when the body is not one JSON object in UTF-8
     * @throws InvalidProposal when it is neither
     */
    public SubmittedIndicators readIndicatorsOrProposal(byte[] body) {
        Map<String, @Nullable Object> document = JsonText.object(body);
        boolean isProposal = PROPOSAL.requires().stream().anyMatch(document::containsKey);
        return isProposal
                ? SubmittedIndicators.of((Proposal) read(document, PROPOSAL))
                : new SubmittedIndicators(((Indicators) read(document, INDICATORS)).indicators(), null);
    }

    private Object read(byte[] body, BlockShape shape) {
        return read(JsonText.object(body), shape);
    }

    private Object read(Map<String, @Nullable Object> document, BlockShape shape) {
        Reading reading = new Reading(codes, today(), new Mistakes());
        Object value = shape.read(document, Place.root(), reading);
        new ProposalChecks(reading).look(new Submitted(Place.root(), document));
        if (value == null || reading.mistakes().count() > 0) {
            throw new InvalidProposal(reading.mistakes().in(document));
        }
        return value;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
