package org.equityimpact.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.equityimpact.assessment.Assessment.DataQualityNote;
import org.equityimpact.proposal.DataSource;
import org.equityimpact.proposal.Impact;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.proposal.RootCause;
import org.jspecify.annotations.Nullable;

/** The ids by which one part of a proposal names another, and which of them name nothing that was submitted. */
final class Links {

    private final List<DataQualityNote> broken = new ArrayList<>();

    private Links() {}

    /** One note for every id that links to nothing. */
    static List<DataQualityNote> broken(Proposal proposal) {
        var links = new Links();
        links.ofMitigations(proposal);
        links.toSources(proposal);
        return List.copyOf(links.broken);
    }

    private void ofMitigations(Proposal proposal) {
        var impacts = ids(proposal.impacts(), Impact::id);
        var rootCauses = ids(proposal.rootCauses(), RootCause::id);
        var mitigations = orEmpty(proposal.mitigations());
        for (int i = 0; i < mitigations.size(); i++) {
            var home = "/mitigations/" + i;
            checkAll(mitigations.get(i).impactIds(), impacts, "impact", home + "/impactIds");
            check(mitigations.get(i).rootCause(), rootCauses, "root cause", home + "/rootCause");
        }
    }

    private void toSources(Proposal proposal) {
        var data = proposal.data();
        var sources = ids(data == null ? null : data.sources(), DataSource::id);
        var groups = orEmpty(proposal.focalGroups());
        for (int i = 0; i < groups.size(); i++) {
            check(groups.get(i).dataSource(), sources, "data source", "/focalGroups/%d/dataSource".formatted(i));
        }
        var need = proposal.need();
        checkAll(need == null ? null : need.evidence(), sources, "data source", "/need/evidence");
    }

    private void checkAll(@Nullable List<String> ids, Set<String> known, String what, String path) {
        var named = orEmpty(ids);
        for (int i = 0; i < named.size(); i++) {
            check(named.get(i), known, what, path + "/" + i);
        }
    }

    private void check(@Nullable String id, Set<String> known, String what, String path) {
        if (id != null && !known.contains(id)) {
            broken.add(new DataQualityNote(
                    "LINKS_TO_NOTHING", path, "\"%s\" is not the id of any %s submitted".formatted(id, what)));
        }
    }

    private static <T> Set<String> ids(@Nullable List<T> entries, Function<T, @Nullable String> id) {
        var ids = new HashSet<String>();
        orEmpty(entries).stream().map(id).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
