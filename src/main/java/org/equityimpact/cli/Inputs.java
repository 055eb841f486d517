package org.equityimpact.cli;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.json.Lines;
import org.equityimpact.json.Lines.Line;
import org.equityimpact.json.Submission;
import org.jspecify.annotations.Nullable;

/** The proposals that the command line names, in the order given. A file of lines is never held whole. */
final class Inputs implements InOrder.Source<Input>, Closeable {

    private static final String STANDARD_INPUT = "-";
    private static final String LINES = ".ndjson";

    private final Queue<String> files = new ArrayDeque<>();
    private final BufferedInputStream standardInput;
    private final boolean one;
    private final long bytes;
    private @Nullable LinesOfFile open;

    Inputs(List<String> names, InputStream standardInput) throws IOException {
        this.standardInput = new BufferedInputStream(standardInput);
        for (String name : names) {
            files.addAll(Files.isDirectory(Path.of(name)) ? proposalsIn(Path.of(name)) : List.of(name));
        }
        this.one = files.size() == 1 && names.contains(files.peek()) && !holdsLines(names.get(0));
        this.bytes = files.stream().mapToLong(Inputs::size).sum();
    }

    /** Whether there is but one proposal, named by itself. */
    boolean areOne() {
        return one;
    }

    /** How much there is to read, as far as it can be known. */
    long bytes() {
        return bytes;
    }

    @Override
    public @Nullable Input next() throws IOException {
        while (true) {
            Input line = nextLine();
            if (line != null) {
                return line;
            }
            String file = files.poll();
            if (file == null) {
                return null;
            }
            if (!holdsLines(file)) {
                return new Input(file, size(file), () -> textOf(file));
            }
            try {
                open = new LinesOfFile(file, open(file));
            } catch (IOException unusable) {
                return new Input(file, 0, () -> {
                    throw unusable;
                });
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.stream.close();
        }
    }

    private @Nullable Input nextLine() throws IOException {
        if (open == null) {
            return null;
        }
        Line line = open.lines.next();
        if (line == null) {
            close();
            open = null;
            return null;
        }
        return new Input(open.file + ":" + line.number(), line.bytes(), line::text);
    }

    private InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(file));
    }

    private byte[] textOf(String file) throws IOException {
        try (InputStream stream = open(file)) {
            return Submission.of(stream);
        }
    }

    private boolean holdsLines(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? standardInputHoldsLines() : file.endsWith(LINES);
    }

    /** One proposal to a line starts with a line that ends its object; any other JSON is one proposal. */
    private boolean standardInputHoldsLines() throws IOException {
        standardInput.mark(Submission.MOST_BYTES + 1);
        int last = 0;
        for (int read = 0; read < Submission.MOST_BYTES; read++) {
            int letter = standardInput.read();
            if (letter < 0 || (letter == '\n' && last != 0)) {
                break;
            }
            last = Character.isWhitespace(letter) ? last : letter;
        }
        standardInput.reset();
        return last == '}';
    }

    /** What an assessment is expected to be may lie beside a proposal; it is none itself. */
    private static List<String> proposalsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> proposals = files.map(Path::toString)
                    .filter(name -> name.endsWith(".json") || name.endsWith(LINES))
                    .filter(name -> !name.endsWith(".assessment.json"))
                    .sorted()
                    .toList();
            return proposals.isEmpty() ? List.of(folder.resolve("*.json").toString()) : proposals;
        }
    }

    private static long size(String file) {
        try {
            return file.equals(STANDARD_INPUT) ? 0 : Files.size(Path.of(file));
        } catch (IOException toldWhenItIsRead) {
            return 0;
        }
    }

    private record LinesOfFile(String file, InputStream stream, Lines lines) {

        LinesOfFile(String file, InputStream stream) {
            this(file, stream, new Lines(stream));
        }
    }
}
