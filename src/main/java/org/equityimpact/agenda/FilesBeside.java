package org.equityimpact.agenda;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The files that lie beside an agenda, in its folder or its archive, by paths that do not lead out of there. */
public interface FilesBeside {

    /** Where an agenda comes by itself. */
    FilesBeside NONE = new FilesBeside() {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public byte[] read(String name, String what, int mostBytes) throws IOException {
            throw new IOException("no file comes with this agenda; write the proposal into it as \"proposal\"");
        }
    };

    /** The paths of the files, as far as they are good. */
    List<String> names() throws IOException;

    /**
     * What a file holds.
     *
     * @param what it is, for the message where it is too large
     * @throws NoSuchFileException when there is none
     * @throws IOException when it cannot be had, with why in words
     */
    byte[] read(String name, String what, int mostBytes) throws IOException;

    /** Files that cannot be had whatever their name. */
    default List<LeftOut> leftOut() {
        return List.of();
    }

    /** A file that was left out, and why. */
    record LeftOut(String name, String why) {}
}
