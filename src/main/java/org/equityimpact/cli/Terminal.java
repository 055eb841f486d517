package org.equityimpact.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the output can show: how wide it is, and whether in colour. */
record Terminal(int width, boolean colours, boolean progress) {

    /** Lines that are easy to read where nobody says how wide the output is. */
    private static final int USUAL_WIDTH = 100;

    private static final int NARROWEST = 40;
    private static final int OUT = 1;
    private static final int ERR = 2;

    static Terminal ofTheProcess(Map<String, String> environment) {
        boolean outIsTerminal = isTerminal(OUT);
        boolean colours = outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Terminal(outIsTerminal ? measured() : USUAL_WIDTH, colours, isTerminal(ERR));
    }

    /** As for a terminal of usual width, without colours. */
    static Terminal ofAFile() {
        return new Terminal(USUAL_WIDTH, false, false);
    }

    private static int measured() {
        UsageMessageSpec usage = new UsageMessageSpec().autoWidth(true);
        return Math.max(NARROWEST, usage.width());
    }

    /** Java knows of a console only when input and output are one; the system can tell for each of them. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notTold) {
            return isInteractive();
        }
    }

    @SuppressWarnings("SystemConsoleNull") // newer versions of Java ask the system themselves before they name one
    private static boolean isInteractive() {
        return System.console() != null;
    }
}
