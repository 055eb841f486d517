package org.equityimpact.rulecheck;

import java.time.LocalDate;
import org.equityimpact.proposal.Proposal;

/** A proposal that a change of the rules is tried on, by the name under which people know it. */
public record NamedProposal(String name, Proposal proposal, LocalDate asOf) {}
