package org.equityimpact.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.equityimpact.charts.IndicatorChart;

/** A folder of charts, each in files with a name that no other has. */
final class ChartFiles {

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    ChartFiles(Path folder) {
        this.folder = folder;
    }

    /** A name for the files of a chart; names that differ in case alone are one on many machines. */
    String nameFor(IndicatorChart chart) {
        String name = chart.fileName();
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = chart.fileName() + "-" + again;
        }
        return name;
    }

    /** Writes a file into the folder, which is made where it is not there. */
    Path write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name), bytes);
    }
}
