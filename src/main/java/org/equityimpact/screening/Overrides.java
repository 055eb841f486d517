package org.equityimpact.screening;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.ScoringPolicy.Gate;
import org.equityimpact.docket.Clearance;
import org.equityimpact.docket.GateOverride;
import org.equityimpact.docket.RecordedVersion;
import org.equityimpact.docket.Screener;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.Nearest;
import org.equityimpact.people.OwnWork;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.KeptAuthors;
import org.equityimpact.store.KeptOverrides;
import org.equityimpact.store.OverrideGiven;
import org.equityimpact.store.OverridePage;
import org.equityimpact.store.RecordedVersions;
import org.jspecify.annotations.Nullable;

/** Releases gates by named persons, and looks first whether there is anything to release. */
public final class Overrides {

    private static final int SHORTEST_REASON = 20;

    /** Somewhere on earth it is still this day. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private final KeptOverrides kept;
    private final RecordedVersions versions;
    private final KeptAuthors authors;
    private final WhoActs who;
    private final Screener screener;
    private final Supplier<? extends RuleBook> rulesInForce;
    private final Period longest;
    private final InstantSource clock;

    Overrides(
            KeptOverrides kept,
            RecordedVersions versions,
            KeptAuthors authors,
            WhoActs who,
            Screener screener,
            Supplier<? extends RuleBook> rulesInForce,
            Period longest,
            InstantSource clock) {
        this.kept = kept;
        this.versions = versions;
        this.authors = authors;
        this.who = who;
        this.screener = screener;
        this.rulesInForce = rulesInForce;
        this.longest = longest;
        this.clock = clock;
    }

    /** Everything that keeps an override from being given, beside what is missing. */
    public List<Mistake> mistakes(OverrideAsked asked) {
        var mistakes = new ArrayList<Mistake>();
        var version = version(asked);
        subject(asked, version, mistakes);
        if (!asked.gate().isEmpty()) {
            gate(asked.gate(), version, mistakes);
        }
        reason(asked.reason(), mistakes);
        if (asked.expires() != null) {
            expiry(asked.expires(), mistakes);
        }
        return mistakes;
    }

    /**
     * Gives an override in which there is no mistake.
     *
     * @throws OwnWork when whoever acts now submitted the proposal, or an earlier version of it
     */
    public GateOverride give(OverrideAsked asked) {
        var version = version(asked).orElseThrow();
        if (isOwn(version)) {
            throw new OwnWork("%s submitted this proposal or an earlier version of it; somebody else must release it."
                    .formatted(asked.by()));
        }
        return kept.add(new OverrideGiven(
                version,
                asked.gate(),
                asked.by(),
                asked.role(),
                asked.reason(),
                Objects.requireNonNull(asked.expires())));
    }

    private boolean isOwn(RecordedVersion version) {
        return authors.submitted(who.now(), version.assessment(), version.organisation(), version.reference());
    }

    private Optional<RecordedVersion> version(OverrideAsked asked) {
        if (asked.assessment() != null) {
            return versions.find(asked.assessment());
        }
        return asked.organisation() == null || asked.reference() == null
                ? Optional.empty()
                : versions.newest(asked.organisation(), asked.reference());
    }

    private static void subject(OverrideAsked asked, Optional<RecordedVersion> version, List<Mistake> mistakes) {
        boolean byAssessment = asked.assessment() != null;
        boolean byReference = asked.organisation() != null || asked.reference() != null;
        if (byAssessment && byReference) {
            note(mistakes, "/assessment", "This and a reference are given; give one of them.");
        } else if (!byAssessment && !byReference) {
            note(
                    mistakes,
                    "/assessment",
                    "This is missing: what is released, or its organisation and reference instead.");
        } else if (byReference && asked.organisation() == null) {
            note(mistakes, "/organisation", "This is missing: whose reference it is.");
        } else if (byReference && asked.reference() == null) {
            note(mistakes, "/reference", "This is missing: which proposal of the organisation is released.");
        } else if (version.isEmpty()) {
            note(
                    mistakes,
                    byAssessment ? "/assessment" : "/reference",
                    byAssessment
                            ? "There is no assessment \"%s\".".formatted(asked.assessment())
                            : "There is no proposal \"%s\" of %s.".formatted(asked.reference(), asked.organisation()));
        }
    }

    private void gate(String gate, Optional<RecordedVersion> version, List<Mistake> mistakes) {
        var known = gates();
        if (!known.contains(gate)) {
            var nearest = Nearest.to(gate, known);
            mistakes.add(new Mistake(
                    "/gate",
                    "\"%s\" is no gate that stops a proposal; there is %s.".formatted(gate, String.join(", ", known)),
                    nearest.isEmpty() ? null : "did you mean \"%s\"?".formatted(nearest.get(0))));
            return;
        }
        version.map(this::clearance)
                .map(Overrides::releasable)
                .filter(holding -> !holding.contains(gate))
                .ifPresent(holding -> note(
                        mistakes,
                        "/gate",
                        "\"%s\" does not hold this proposal; %s."
                                .formatted(
                                        gate,
                                        holding.isEmpty()
                                                ? "nothing that can be released does"
                                                : "what does is " + String.join(", ", holding))));
    }

    private List<String> gates() {
        return Stream.concat(
                        rulesInForce.get().scoring().gates().stream()
                                .filter(gate -> gate.level().blocks())
                                .map(Gate::name),
                        Stream.of(GateOverride.SERIOUS_RISKS))
                .toList();
    }

    /** What holds the proposal, and what would if it were not released by another override, which may be renewed. */
    private static List<String> releasable(Clearance clearance) {
        return Stream.concat(
                        clearance.holds().stream().map(Clearance.Hold::gate),
                        clearance.releases().stream()
                                .filter(release -> release.override() != null)
                                .map(Clearance.Release::gate))
                .distinct()
                .collect(Collectors.toList());
    }

    private Clearance clearance(RecordedVersion version) {
        var nowhere = new Meeting(null, null, null, null, null, ZoneOffset.UTC, null);
        var item = new AgendaItem(1, "1", null, null, new Matter.Stored(version.assessment(), null, null));
        var agenda = new Agenda(nowhere, List.of(item));
        try {
            return screener.screen(agenda, new RecordedProposals(versions, kept, agenda, 0), null)
                    .items()
                    .get(0)
                    .clearance();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotScreen("The service stops.");
        }
    }

    private static void reason(String reason, List<Mistake> mistakes) {
        if (!reason.isEmpty() && reason.length() < SHORTEST_REASON) {
            note(
                    mistakes,
                    "/reason",
                    "This must have at least %d characters but has %d; say why the gate may be passed."
                            .formatted(SHORTEST_REASON, reason.length()));
        }
    }

    private void expiry(LocalDate expires, List<Mistake> mistakes) {
        var today = LocalDate.ofInstant(clock.instant(), LAST_ZONE);
        var last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plus(longest);
        if (expires.isBefore(today)) {
            note(
                    mistakes,
                    "/expires",
                    "This is the last day on which it counts and must not be past but is %s.".formatted(expires));
        } else if (expires.isAfter(last)) {
            note(
                    mistakes,
                    "/expires",
                    "This may be %s at the latest but is %s; an override can be given again.".formatted(last, expires));
        }
    }

    /** Takes an override back; it stays in what is kept. One that was taken back before stays as it was. */
    public Optional<GateOverride> withdraw(String id, String by, String because) {
        return kept.withdraw(id, by, because);
    }

    public Optional<GateOverride> find(String id) {
        return kept.find(id);
    }

    /** A page of all that were ever given, the newest first. */
    public OverridePage page(@Nullable String organisation, @Nullable String reference, int page, int size) {
        return kept.page(organisation, reference, page, size);
    }

    private static void note(List<Mistake> mistakes, String pointer, String detail) {
        mistakes.add(new Mistake(pointer, detail, null));
    }
}
