package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;

/** The command line in a test: what is typed, what comes out. */
final class Cli {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Terminal terminal = new Terminal(100, false, false);
    private String input = "";
    private Map<String, String> environment = Map.of();
    private int exitCode;

    Cli onATerminal(int width) {
        terminal = new Terminal(width, true, true);
        return this;
    }

    Cli given(String text) {
        input = text;
        return this;
    }

    Cli where(String variable, String value) {
        environment = Map.of(variable, value);
        return this;
    }

    Cli run(Object... arguments) {
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                terminal,
                environment,
                CLOCK);
        exitCode = Commands.run(surroundings, words);
        return this;
    }

    Cli exits(int code) {
        assertThat(exitCode).as(out() + err()).isEqualTo(code);
        return this;
    }

    Cli complainsOfNothing() {
        assertThat(err()).isEmpty();
        return this;
    }

    Cli prints(String text) {
        assertThat(out()).contains(text);
        return this;
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }
}
