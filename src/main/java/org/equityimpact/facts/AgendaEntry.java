package org.equityimpact.facts;

import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda as far as rules look at it: what it is called, what it decides, and what it brings.
 *
 * @param type the code of a kind of decision; null where nobody says which, and any other text is as good as none
 * @param exemption the code of the reason for which it needs no assessment; null where none is named
 * @param assessed whether it brings an assessment, or something that can be assessed
 */
public record AgendaEntry(
        String title, @Nullable String type, @Nullable String exemption, boolean assessed) {}
