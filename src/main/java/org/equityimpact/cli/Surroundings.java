package org.equityimpact.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;

/** What a command finds around it: the streams, the terminal, the environment and the time. */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Map<String, String> environment,
        InstantSource clock) {

    static Surroundings ofTheProcess() {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Terminal.ofTheProcess(environment),
                environment,
                InstantSource.system());
    }

    /** JSON is UTF-8 whatever the locale of the process. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
