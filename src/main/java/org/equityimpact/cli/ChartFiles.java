package org.equityimpact.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A folder of charts, each in files named after its indicator: a name that every file system takes and that no other has. */
final class ChartFiles {

    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern OUTER = Pattern.compile("^[.-]+|[.-]+$");

    /** A letter may take four bytes, and a file name 255. */
    private static final int LONGEST = 50;

    /** Names that Windows keeps to itself, whatever their ending. */
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    ChartFiles(Path folder) {
        this.folder = folder;
    }

    /** A name for the files of an indicator; names that differ in case alone are one on many machines. */
    String nameFor(String indicator) {
        String wanted = fit(indicator);
        String name = wanted;
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = wanted + "-" + again;
        }
        return name;
    }

    /** Writes a file into the folder, which is made where it is not there. */
    Path write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name), bytes);
    }

    private static String fit(String indicator) {
        String letters =
                UNFIT.matcher(Normalizer.normalize(indicator, Form.NFC)).replaceAll("-");
        String name = OUTER.matcher(letters).replaceAll("");
        int length = name.codePointCount(0, name.length());
        String shown = length <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST));
        boolean isNoName = shown.isEmpty()
                || RESERVED.matcher(shown.toLowerCase(Locale.ROOT)).matches();
        return isNoName ? "indicator" + (shown.isEmpty() ? "" : "-" + shown) : shown;
    }
}
