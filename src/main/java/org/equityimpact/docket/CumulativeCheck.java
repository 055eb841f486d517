package org.equityimpact.docket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.equityimpact.docket.CumulativeEffect.LiveDecision;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.UnreadableJson;
import org.jspecify.annotations.Nullable;

/** Looks for groups that several live decisions burden in one year, on the agenda and beside it. */
record CumulativeCheck(FocalGroups groups, ProposalReader reader, Records records) {

    private static final String NO_CURRENCY = "";

    /** Those hit by most decisions first. Only what involves an item of this agenda is told. */
    List<CumulativeEffect> of(List<Screened> screened) {
        var burdens = new ArrayList<Burden>();
        screened.stream().map(Screened::burden).filter(Objects::nonNull).forEach(burdens::add);
        burdens.addAll(besideTheAgenda(screened));
        return byGroupAndYear(burdens).entrySet().stream()
                .filter(entry -> isTold(entry.getValue()))
                .map(entry -> effect(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<CumulativeEffect, Integer>comparing(
                                effect -> -effect.decisions().size())
                        .thenComparing(CumulativeEffect::year)
                        .thenComparing(CumulativeEffect::group))
                .toList();
    }

    private static boolean isTold(List<LiveDecision> decisions) {
        return decisions.size() > 1 && decisions.stream().anyMatch(decision -> decision.item() != null);
    }

    private record Key(String group, int year) {}

    private static Map<Key, List<LiveDecision>> byGroupAndYear(List<Burden> burdens) {
        var found = new LinkedHashMap<Key, List<LiveDecision>>();
        for (var burden : burdens) {
            for (var group : burden.groups()) {
                found.computeIfAbsent(new Key(group, burden.year()), key -> new ArrayList<>())
                        .add(burden.decision());
            }
        }
        return found;
    }

    private CumulativeEffect effect(Key key, List<LiveDecision> decisions) {
        return new CumulativeEffect(key.group, groups.label(key.group), key.year, decisions, savings(decisions));
    }

    private static Map<String, BigDecimal> savings(List<LiveDecision> decisions) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var decision : decisions) {
            if (decision.saving() != null) {
                var currency = Objects.requireNonNullElse(decision.currency(), NO_CURRENCY);
                sums.merge(currency, decision.saving(), BigDecimal::add);
            }
        }
        return sums;
    }

    private List<Burden> besideTheAgenda(List<Screened> screened) {
        var organisations = new TreeSet<String>();
        var onAgenda = new HashSet<List<String>>();
        for (var one : screened) {
            var organisation = one.item().organisation();
            if (organisation != null) {
                organisations.add(organisation);
                onAgenda.add(identity(organisation, one.item().reference()));
            }
        }
        return organisations.stream()
                .flatMap(organisation -> records.live(organisation).stream())
                .filter(recorded -> !onAgenda.contains(identity(recorded.organisation(), recorded.reference())))
                .map(this::burden)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Versions of one proposal are one decision, whichever of them the agenda names. */
    private static List<String> identity(String organisation, @Nullable String reference) {
        return List.of(organisation, Objects.requireNonNullElse(reference, ""));
    }

    /** What no longer reads under the codes of today burdens nobody that can be named. */
    private @Nullable Burden burden(RecordedVersion recorded) {
        try {
            var proposal = reader.read(recorded.submitted());
            return Burden.of(proposal, null, recorded.assessment(), 0);
        } catch (InvalidProposal | UnreadableJson old) {
            return null;
        }
    }
}
