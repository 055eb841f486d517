package org.equityimpact.screening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.docket.GateOverride;
import org.equityimpact.docket.RecordedVersion;
import org.equityimpact.docket.Records;
import org.equityimpact.store.KeptOverrides;
import org.equityimpact.store.RecordedVersions;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of the proposals on one agenda, had from the store at once, and what else is live. Each screening has its
 * own; it is safe to ask from many threads.
 */
final class RecordedProposals implements Records {

    /** As many decisions as an organisation has in hand at once; what is older burdens few in a year that is to come. */
    static final int MOST_LIVE = 500;

    private final RecordedVersions versions;
    private final int mostLive;
    private final Map<String, RecordedVersion> byAssessment = new HashMap<>();
    private final Map<Key, List<RecordedVersion>> byReference;
    private final Map<Key, List<GateOverride>> overridesByReference;
    private final Map<String, List<GateOverride>> overridesByAssessment;

    private record Key(String organisation, String reference) {}

    RecordedProposals(RecordedVersions versions, KeptOverrides overrides, Agenda agenda, int mostLive) {
        this.versions = versions;
        this.mostLive = mostLive;
        var stored = stored(agenda);
        versions.of(stored.stream()
                        .map(Matter.Stored::assessment)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(version -> byAssessment.put(version.assessment(), version));
        var references = references(stored, agenda.meeting().organisation());
        this.byReference = versions(references);
        this.overridesByReference = overrides(overrides, references);
        this.overridesByAssessment =
                overrides.of(byAssessment.keySet()).stream().collect(groupingBy(GateOverride::assessment));
    }

    private static List<Matter.Stored> stored(Agenda agenda) {
        return agenda.items().stream()
                .map(AgendaItem::matter)
                .filter(Matter.Stored.class::isInstance)
                .map(Matter.Stored.class::cast)
                .toList();
    }

    /** The references on the agenda by organisation, also of items that name an assessment: it may have other versions. */
    private Map<String, Set<String>> references(List<Matter.Stored> stored, @Nullable String organisation) {
        var keys = new LinkedHashSet<Key>();
        stored.forEach(matter -> key(matter, organisation).ifPresent(keys::add));
        byAssessment.values().forEach(version -> key(version).ifPresent(keys::add));
        return keys.stream().collect(groupingBy(Key::organisation, mapping(Key::reference, toSet())));
    }

    private Map<Key, List<RecordedVersion>> versions(Map<String, Set<String>> references) {
        var found = new ArrayList<RecordedVersion>();
        references.forEach((organisation, few) -> found.addAll(versions.of(organisation, few)));
        return found.stream().collect(groupingBy(version -> key(version).orElseThrow()));
    }

    private static Map<Key, List<GateOverride>> overrides(
            KeptOverrides overrides, Map<String, Set<String>> references) {
        var found = new ArrayList<GateOverride>();
        references.forEach((organisation, few) -> found.addAll(overrides.of(organisation, few)));
        return found.stream()
                .collect(groupingBy(
                        override -> new Key(override.organisation(), Objects.requireNonNull(override.reference()))));
    }

    /** An item that names an assessment stays with it; one that names a reference follows the newest version. */
    @Override
    public Optional<RecordedVersion> find(Matter.Stored stored, @Nullable String organisation) {
        return stored.assessment() != null
                ? Optional.ofNullable(byAssessment.get(stored.assessment()))
                : key(stored, organisation).flatMap(this::newest);
    }

    @Override
    public Optional<RecordedVersion> find(String organisation, @Nullable String reference) {
        return reference == null ? Optional.empty() : newest(new Key(organisation, reference));
    }

    @Override
    public List<RecordedVersion> before(RecordedVersion version) {
        return key(version).map(key -> byReference.getOrDefault(key, List.of())).orElse(List.of()).stream()
                .filter(other -> other.version() < version.version())
                .toList();
    }

    @Override
    public List<GateOverride> overrides(RecordedVersion version) {
        return key(version)
                .map(key -> overridesByReference.getOrDefault(key, List.of()))
                .orElseGet(() -> overridesByAssessment.getOrDefault(version.assessment(), List.of()));
    }

    @Override
    public List<RecordedVersion> live(String organisation) {
        return mostLive == 0 ? List.of() : versions.live(organisation, mostLive);
    }

    private Optional<RecordedVersion> newest(Key key) {
        return byReference.getOrDefault(key, List.of()).stream().findFirst();
    }

    private static Optional<Key> key(Matter.Stored stored, @Nullable String organisation) {
        var whose = stored.organisation() == null ? organisation : stored.organisation();
        return stored.assessment() != null || whose == null || stored.reference() == null
                ? Optional.empty()
                : Optional.of(new Key(whose, stored.reference()));
    }

    private static Optional<Key> key(RecordedVersion version) {
        return Optional.ofNullable(version.reference()).map(reference -> new Key(version.organisation(), reference));
    }
}
