package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One engagement activity with one party. */
public record Activity(
        @NotNull @Size(min = 1, max = 300) String party,
        @Size(max = 500) @Nullable List<@FocalGroupCode String> focalGroups,
        @NotNull Iap2Level level,
        @Size(min = 1, max = 300) @Nullable String method,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable Count population,
        @Nullable Count invited,
        @Nullable Count responded,
        @Nullable Boolean beforeOptionsFixed,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> languageAccess,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> accessSupport,
        @Nullable Boolean compensated,
        @Nullable Influence influence,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> changesMade,
        @Defaulted("false") @Nullable Boolean cancelled,
        @Size(max = 20000) @Nullable String note) {

    public Activity {
        focalGroups = focalGroups == null ? null : List.copyOf(focalGroups);
        languageAccess = languageAccess == null ? null : List.copyOf(languageAccess);
        accessSupport = accessSupport == null ? null : List.copyOf(accessSupport);
        changesMade = changesMade == null ? null : List.copyOf(changesMade);
    }
}
