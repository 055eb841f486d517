package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import org.equityimpact.pages.Visited;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;

/** Policy tables: read as in force, edited as a grid, and taken to a spreadsheet and back. */
class TablesTests extends WithWorkingCopies {

    @Test
    void areReadByAnybodyWithWhatTheirAuthorsSay() {
        assertThat(get("/rules/tables").texts("main .list h2"))
                .contains(
                        "Severities and their points",
                        "Numbers that rules compare with",
                        "Profile of the organisation");

        var page = get("/rules/tables/severities.csv");
        assertThat(page.text()).contains("What a rule counts by its severity.");
        assertThat(page.one("#row-medium").text()).isEqualTo("medium 5 no");
        assertThat(get("/rules/tables/organisation.yaml").texts(".syntax .s-mark"))
                .contains("mission");
        assertThat(get("/rules/tables/none.csv").status()).isEqualTo(404);
    }

    @Test
    void tellAMistakeAtItsCell() {
        String copy = start("points");

        var wrong = mediumCounts(copy, "many");

        assertThat(wrong.one("#mistakes").text())
                .contains("There is 1 mistake to mend", "row 3, points", "must be a whole number");
        var cell = wrong.one("[aria-invalid=true]");
        assertThat(cell.val()).isEqualTo("many");
        assertThat(wrong.one("#" + cell.attr("aria-describedby")).text())
                .contains("must be a whole number but is \"many\"");
        assertThat(wrong.one("#mistakes a").attr("href")).isEqualTo("#" + cell.id());

        var right = mediumCounts(copy, "4");
        assertThat(right.page().select("#mistakes")).isEmpty();
        assertThat(get(copy + "/files/policy/severities.csv").texts(".linediff ins, .linediff del"))
                .containsExactly("removed:− medium,5,no", "added:+ medium,4,no");
    }

    @Test
    void growAndShrinkByRows() {
        String copy = start("rows");
        var grid = get(copy + "/tables/thresholds.csv");
        int rows = grid.page().select(".grid-table tbody tr").size();

        var grown = submit(grid.form("#grid"), "do", "add");
        assertThat(grown.page().select(".grid-table tbody tr")).hasSize(rows + 1);
        assertThat(grown.text()).contains("Not saved yet.");
        var saved = submit(
                grown.form("#grid"),
                "c-" + rows + "-0",
                "of-mine",
                "c-" + rows + "-1",
                "3",
                "c-" + rows + "-2",
                "days",
                "c-" + rows + "-3",
                "why, \"not\"",
                "do",
                "save");
        assertThat(saved.text()).contains("Saved in this working copy.");
        assertThat(get(copy + "/files/policy/thresholds.csv").one("textarea").wholeText())
                .endsWith("of-mine,3,days,\"why, \"\"not\"\"\"\n");

        var shrunk = submit(saved.form("#grid"), "do", "remove-" + rows);
        submit(shrunk.form("#grid"), "do", "save");
        assertThat(get(copy).text()).contains("Nothing is changed yet");
    }

    @Test
    void comeBackFromASpreadsheetAsTheyWentOut() {
        String copy = start("spreadsheets");
        for (String format : new String[] {"xlsx", "csv"}) {
            byte[] file = get(copy + "/tables/thresholds.csv/download?format=" + format)
                    .bytes();

            var page = upload(copy, "thresholds." + format, file);

            assertThat(page.text()).contains("The file was taken into this working copy.");
            assertThat(get(copy).text()).as(format).contains("Nothing is changed yet");
        }
        assertThat(get("/rules/tables/thresholds.csv/download?format=xlsx").header("Content-Disposition"))
                .contains("thresholds.xlsx");
        assertThat(get("/rules/tables/thresholds.csv/download?format=exe").status())
                .isEqualTo(404);
    }

    @Test
    void takeASpreadsheetOfAnotherCountryAndRefuseWhatIsNone() {
        String copy = start("upload");

        upload(
                copy,
                "severities.csv",
                "severity;points;serious\ninfo;0;no\nlow;2;no\nmedium;3;no\nhigh;9;yes\ncritical;14;yes\n"
                        .getBytes(UTF_8));
        assertThat(get(copy + "/files/policy/severities.csv").one("textarea").wholeText())
                .contains("# What a rule counts by its severity.", "medium,3,no");

        var page = upload(copy, "severities.xlsx", "PK\3\4".getBytes(UTF_8));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.one("[role=alert]").text()).contains("The file was not taken", "cannot be opened");
    }

    @Test
    void keepLongCellsAndThoseBeyondTheHeading() {
        String copy = start("long cells");
        String why = "why ".repeat(1_000) + "not";
        edit(copy, "policy/thresholds.csv", "data-age-most", "long,1,days," + why + ",beyond\ndata-age-most");

        var grid = get(copy + "/tables/thresholds.csv");
        submit(grid.form("#grid"), "do", "save");

        assertThat(get(copy + "/files/policy/thresholds.csv").one("textarea").wholeText())
                .contains("long,1,days," + why + ",beyond\n");
    }

    @Test
    void areNotCutWhereTheyAreTooLongForAGrid() {
        String copy = start("many rows");
        var many = new StringBuilder("name,value,unit,why\n");
        IntStream.range(0, 2_001).forEach(row -> many.append("row-").append(row).append(",1,days,so\n"));
        var grid = upload(copy, "thresholds.csv", many.toString().getBytes(UTF_8));

        var page = submit(grid.form("#grid"), "do", "save");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.one("[role=alert]").text()).contains("too long to be saved here: at most 2,000 rows");
        assertThat(get(copy + "/files/policy/thresholds.csv").one("textarea").wholeText())
                .contains("row-2000,1,days,so");
    }

    @Test
    void refuseAFileWithoutAHeading() {
        String copy = start("nothing in it");

        for (String nothing : new String[] {"", "# only a note\n"}) {
            var page = upload(copy, "severities.csv", nothing.getBytes(UTF_8));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.one("[role=alert]").text()).contains("it has no heading and no rows");
        }
    }

    @Test
    void areMendedByAFileWhereTheyCannotBeRead() {
        String copy = start("broken");
        byte[] whole = get(copy + "/tables/severities.csv/download?format=csv").bytes();
        edit(copy, "policy/severities.csv", "medium,", "\"medium\" x,");

        var page = get(copy + "/tables/severities.csv");

        assertThat(page.one("[role=alert]").text()).contains("cannot be read as a table");
        assertThat(get(copy + "/tables/severities.csv/download?format=xlsx").status())
                .isEqualTo(400);
        assertThat(upload(copy, "severities.csv", whole).text()).contains("The file was taken into this working copy.");
        assertThat(get(copy).text()).contains("Nothing is changed yet");
    }

    private Visited upload(String copy, String name, byte[] file) {
        String table = name.startsWith("thresholds") ? "thresholds.csv" : "severities.csv";
        return send(to(copy + "/tables/" + table + "/upload")
                .method(Method.POST)
                .data("upload", name, new ByteArrayInputStream(file)));
    }
}
