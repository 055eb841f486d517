package org.equityimpact.pages.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.pages.Visits;
import org.equityimpact.people.Person;
import org.equityimpact.store.KeptRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class RecordPagesTests extends Visits {

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private KeptRecord record;

    @BeforeEach
    void begin() {
        record.note(
                Person.AT_THE_MACHINE,
                Deed.OVERRIDE_GIVEN,
                About.of("gate", "G1").and("assessment", "01m8"));
    }

    @Test
    void listsWhoDidWhatTheNewestFirst() {
        var page = get("/record");

        assertThat(page.one("h1").text()).isEqualTo("The record");
        assertThat(page.texts("tbody th")).contains("Override given").endsWith("Rules came into force", "Record begun");
        assertThat(page.texts("td.count").get(0))
                .isEqualTo(String.valueOf(record.last().number()));
    }

    @Test
    void tellsWhoDidItAndWhatItWasAbout() {
        var entry = get("/record?deed=override-given").one("tbody tr");

        assertThat(entry.text()).contains("the person at the machine at-the-machine", "gate G1");
        assertThat(entry.select("a").attr("href")).isEqualTo("/assessments/01m8");
    }

    @Test
    void isNarrowedByDeedPersonAndDay() {
        assertThat(get("/record?deed=trail-begun").texts("tbody th")).containsExactly("Record begun");
        assertThat(get("/record?person=THE%20SERVICE").texts("tbody th")).contains("Record begun");
        assertThat(get("/record?day=1999-12-31").one(".empty").text()).startsWith("Nothing fits");
        assertThat(get("/record?day=soon").status()).isEqualTo(400);
        assertThat(get("/record?page=-1").status()).isEqualTo(400);
    }

    @Test
    void isVerifiedAndSaysWhatToKeep() {
        var page = get("/record/verification");

        assertThat(page.one("[role=status]").text()).startsWith("The record is as it was: all ");
        assertThat(page.one(".noted").text()).isEqualTo(record.last().toString());
    }

    @Test
    void isVerifiedAgainstAMark() {
        assertThat(get("/record/verification?mark=" + record.last())
                        .one("[role=status]")
                        .text())
                .startsWith("The record is as it was");
        assertThat(get("/record/verification?mark=99999:" + "0".repeat(64))
                        .one(".break")
                        .text())
                .startsWith("Entry 99999 was noted earlier, and the record ends with entry");
        assertThat(get("/record/verification?mark=12").one("[role=alert]").text())
                .startsWith("This is not the number of an entry");
    }

    @Test
    void speaksSpanish() {
        readIn("es");

        assertThat(get("/record").texts("tbody th")).contains("Autorización concedida");
        assertThat(get("/record/verification").one("[role=status]").text()).startsWith("El registro está como estaba");
    }

    @Test
    void leadsToTheExport() {
        assertThat(get(get("/record").one("a[download]").attr("href")).header("Content-Type"))
                .startsWith("application/x-ndjson");
    }
}
