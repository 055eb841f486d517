package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equityimpact.RulesOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicatorsCommandTests {

    private static final String TABLE = "name,Suspended\nfavourable,no\ngroup,count,total\nA,15,50\nB,20,90\n";
    private static final String WRONG = "name,Suspended\ngroup,count,total\nA,15,14\nB,20,90\n";

    private Path folder;
    private Path rules;

    @BeforeEach
    void copyRules(@TempDir Path temporary, @TempDir Path ofRules) {
        folder = temporary;
        rules = RulesOnDisk.ofTenRules(ofRules.resolve("rules")).path();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    private Cli indicators(Object... arguments) {
        return run("indicators", arguments);
    }

    private Cli disparities(Object... arguments) {
        return run("disparities", arguments);
    }

    private Cli run(String command, Object... arguments) {
        var all = new Object[arguments.length + 3];
        all[0] = command;
        all[1] = "--equity.rules-directory";
        all[2] = rules;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return new Cli().run(all);
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    @Test
    void printsTheIndicatorsOfAllTables() throws IOException {
        var printed =
                indicators(file("a.csv", TABLE), file("b.csv", TABLE)).exits(0).complainsOfNothing();

        assertThat(json(printed.out()).at("/indicators").valueStream().map(one -> one.at("/id")
                        .asString()))
                .containsExactly("suspended", "suspended-2");
        assertThat(printed.out())
                .startsWith("{\n  \"indicators\" : [ {\n    \"id\" : \"suspended\",")
                .endsWith("}\n");
    }

    @Test
    void readsWhatIsPasted() {
        var printed = new Cli()
                .given("group\tcount\ttotal\tprojected\nA\t15\t50\t12\nB\t20\t90\t\n")
                .run(
                        "indicators",
                        "-",
                        "--equity.rules-directory",
                        rules,
                        "--favourable",
                        "no",
                        "--name",
                        "Suspended",
                        "--kind",
                        "discipline",
                        "--format",
                        "json")
                .exits(0);

        assertThat(json(printed.out()).at("/indicators/0/id").asString()).isEqualTo("suspended");
        assertThat(json(printed.out()).at("/indicators/0/kind").asString()).isEqualTo("discipline");
        assertThat(json(printed.out())
                        .at("/indicators/0/groups/0/projected/percent")
                        .asInt())
                .isEqualTo(12);
    }

    @Test
    void tellsAllMistakesOfAllFiles() throws IOException {
        Path wrong = file("wrong.csv", WRONG);
        Path none = folder.resolve("none.csv");

        assertThat(indicators(none, wrong, "--kind", "outcom").exits(2).err())
                .isEqualTo(("%s: there is no such file.\n"
                                + "--kind: \"outcom\" is not an indicator kind; allowed: outcome, access, experience,"
                                + " resource, discipline, special_education, scores. (did you mean \"outcome\"?)\n"
                                + "%s:1 A1: Say whether a higher value is good (favourable: true) or bad (false). (write a"
                                + " row \"favourable\" with yes or no above the table, or give --favourable)\n"
                                + "%s:3 B3: Group A: 15 of 14 is not possible; if one student can count more than once use"
                                + " per_student.\n")
                        .formatted(none, wrong, wrong));
    }

    @Test
    void writesIntoAProposalInPlace() throws IOException {
        Path proposal = folder.resolve("proposal.json");
        Files.copy(Path.of("samples/ready-evening-bus-for-rural-schools.json"), proposal);
        JsonNode before = json(Files.readString(proposal));

        indicators(file("a.csv", "id,D2\n" + TABLE), file("b.csv", TABLE), "--into", proposal, "--output", proposal)
                .exits(0)
                .prints("written: " + proposal);

        JsonNode after = json(Files.readString(proposal));
        assertThat(after.propertyNames()).containsExactlyElementsOf(before.propertyNames());
        assertThat(after.at("/indicators").valueStream().map(one -> one.at("/id")
                        .asString()))
                .startsWith("D1", "D2")
                .endsWith("suspended");
        assertThat(after.at("/indicators/0")).isEqualTo(before.at("/indicators/0"));
        assertThat(after.at("/indicators/1/name").asString()).isEqualTo("Suspended");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void leavesAProposalAloneThatIsNone() throws IOException {
        Path proposal = file("proposal.json", "{\"title\": 7}");

        assertThat(indicators(file("a.csv", TABLE), "--into", proposal, "--output", proposal)
                        .exits(2)
                        .err())
                .startsWith(proposal + ": /title: title must be a text (got 7). (put it in double quotes)\n");
        assertThat(Files.readString(proposal)).isEqualTo("{\"title\": 7}");
        assertThat(indicators(file("a.csv", TABLE), "--into", file("b.json", "{"))
                        .exits(2)
                        .err())
                .isEqualTo(folder.resolve("b.json") + ": line 1, column 2: The text ends before the JSON does.\n");
    }

    @Test
    void writesATemplateThatItReads() throws IOException {
        for (String format : new String[] {"csv", "xlsx"}) {
            Path template = folder.resolve("template." + format);

            new Cli()
                    .run("indicators", "--template", format, "--output", template)
                    .exits(0);

            indicators(template).exits(0).prints("\"Chronically absent students\"");
        }
        new Cli().run("indicators", "--template", "csv").exits(0).prints("group,focal group,count,total,projected");
    }

    @Test
    void saysWhatItNeeds() throws IOException {
        assertThat(new Cli().run("indicators").exits(2).err())
                .isEqualTo("Name a TABLE, or - for standard input; --template csv writes one to start from.\n");
        assertThat(new Cli()
                        .run("indicators", "--template", "csv", "a.csv")
                        .exits(2)
                        .err())
                .isEqualTo("--template writes an example; it takes no TABLE and no PROPOSAL.\n");
        assertThat(new Cli()
                        .run("indicators", file("a.csv", TABLE), "--equity.rules-directory", folder.resolve("none"))
                        .exits(2)
                        .err())
                .contains("the rule folder cannot be read");
        new Cli().run("indicators", "--help").exits(0).prints("--reference-group=TEXT");
    }

    @Test
    void disparitiesAreLookedAtInTablesToo() throws IOException {
        Path table = file("t.csv", TABLE.replace("A,15,50", "A,150,500").replace("favourable,no\n", ""));
        Path indicators = folder.resolve("i.json");
        indicators(table, "--favourable", "no", "--output", indicators).exits(0);

        assertThat(disparities(table, "--favourable", "no", "--format", "json")
                        .exits(0)
                        .out())
                .isEqualTo(disparities(indicators, "--format", "json").exits(0).out());
        assertThat(disparities(table).exits(2).err())
                .startsWith(table + ":1 A1: Say whether a higher value is good (favourable: true) or bad (false).");
    }

    @Test
    void showsNoControlCharacters() throws IOException {
        assertThat(indicators(file("a.csv", WRONG.replace("A,", "\u001b[31mA,")))
                        .exits(2)
                        .err())
                .doesNotContain("\u001b");
    }
}
