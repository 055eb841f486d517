package org.equityimpact.json;

import org.equityimpact.proposal.Proposal;

/** Writes a proposal as a client would submit it; reading it again gives an equal one. */
public final class ProposalWriter {

    private ProposalWriter() {}

    /** JSON in UTF-8, in the order of the form, without the parts that are absent. */
    public static byte[] write(Proposal proposal) {
        return JsonWriter.write(proposal);
    }
}
