package org.equityimpact.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.facts.Truth.FALSE;
import static org.equityimpact.facts.Truth.TRUE;
import static org.equityimpact.facts.Truth.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTests {

    @Test
    void aWholeListContainsWhatItNames() {
        var places = Codes.all(List.of("north", "south"));

        assertThat(places.contains("north")).isEqualTo(TRUE);
        assertThat(places.contains("west")).isEqualTo(FALSE);
    }

    @Test
    void aListThatIsNotCompleteMayHoldOthers() {
        var heard = Codes.groups(List.of("staff"), false);

        assertThat(heard.contains("staff")).isEqualTo(TRUE);
        assertThat(heard.contains("disability.students")).isEqualTo(UNKNOWN);
    }

    @Test
    void anUnknownCodeMayBeOnAnyListButAnEmptyOne() {
        assertThat(Codes.all(List.of("north")).contains(null)).isEqualTo(UNKNOWN);
        assertThat(Codes.groups(List.of(), false).contains(null)).isEqualTo(UNKNOWN);
        assertThat(Codes.all(List.of()).contains(null)).isEqualTo(FALSE);
    }

    @Test
    void aGroupNamesAllItsParts() {
        var groups = Codes.groups(List.of("race.asian"), true);

        assertThat(groups.contains("race.asian.vietnamese")).isEqualTo(TRUE);
        assertThat(groups.contains("race.asian")).isEqualTo(TRUE);
    }

    @Test
    void aFamilyNamesAllItsGroups() {
        assertThat(Codes.groups(List.of("race"), true).contains("race.asian.vietnamese"))
                .isEqualTo(TRUE);
    }

    @Test
    void aPartDoesNotNameTheWhole() {
        var groups = Codes.groups(List.of("race.asian"), true);

        assertThat(groups.contains("race")).isEqualTo(FALSE);
        assertThat(groups.contains("race.asiatic")).isEqualTo(FALSE);
    }

    @Test
    void plainCodesHaveNoParts() {
        assertThat(Codes.all(List.of("race")).contains("race.asian")).isEqualTo(FALSE);
    }

    @Test
    void onlyACompleteListIsKnownToBeEmpty() {
        assertThat(Codes.all(List.of()).isEmpty()).isEqualTo(TRUE);
        assertThat(Codes.groups(List.of(), false).isEmpty()).isEqualTo(UNKNOWN);
        assertThat(Codes.groups(List.of("staff"), false).isEmpty()).isEqualTo(FALSE);
    }

    @Test
    void readsInOrderAndOnce() {
        assertThat(Codes.all(List.of("south", "north", "south"))).hasToString("north, south");
    }
}
