package org.equityimpact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTests {

    @Test
    void startTheServiceWithoutACommand() {
        assertThat(Commands.meanTheService()).isTrue();
        assertThat(Commands.meanTheService("serve", "--server.port=8081")).isTrue();
        assertThat(Commands.meanTheService("--server.port=8081")).isTrue();
    }

    @Test
    void startNoServiceForACommandOrAQuestion() {
        assertThat(Commands.meanTheService("assess", "a.json")).isFalse();
        assertThat(Commands.meanTheService("--help")).isFalse();
        assertThat(Commands.meanTheService("serve", "--help")).isFalse();
        assertThat(Commands.meanTheService("serf")).isFalse();
    }

    @Test
    void explainThemselves() {
        new Cli()
                .run("--help")
                .exits(0)
                .prints("assess       Assesses proposals from files")
                .prints("disparities  Shows the disparities");
        new Cli()
                .run("serve", "--help")
                .exits(0)
                .prints("--equity.data-directory")
                .prints("--equity.disclosure.minimum-count");
        new Cli().run("--version").exits(0).prints("Equity Impact Assessor");
    }

    @Test
    void refuseAnUnknownWord() {
        assertThat(new Cli().run("asess").exits(2).err()).contains("assess");
    }
}
