package org.equityimpact.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** The room that is left where the data are. Nothing is taken in when it runs out, before the database breaks for want of it. */
public final class Room {

    private static final int A_PAGE = 4096;

    private final @Nullable Path directory;
    private final DataSize least;
    private final ToLongFunction<Path> usable;

    private Room(@Nullable Path directory, DataSize least, ToLongFunction<Path> usable) {
        this.directory = directory;
        this.least = least;
        this.usable = usable;
    }

    /** Of data that lie in a directory of this machine. */
    static Room in(Path directory, DataSize least) {
        return in(directory, least, path -> path.toFile().getUsableSpace());
    }

    static Room in(Path directory, DataSize least, ToLongFunction<Path> usable) {
        return new Room(directory.toAbsolutePath().normalize(), least, usable);
    }

    /** Of data that a database keeps elsewhere, and whose room is that database's own affair. */
    static Room elsewhere() {
        return new Room(null, DataSize.ofBytes(0), path -> Long.MAX_VALUE);
    }

    /** Where the data are; empty where they are not on this machine, or nobody here knows where. */
    public Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }

    /** How many bytes may still be written there. */
    public long left() {
        return directory == null ? Long.MAX_VALUE : usable.applyAsLong(existing(directory));
    }

    /** How many bytes are to be left. */
    public DataSize least() {
        return least;
    }

    public boolean isEnough() {
        return left() >= least.toBytes();
    }

    void refuseWhenFull() {
        long left = left();
        if (left < least.toBytes()) {
            throw new StoreFull(DataSize.ofBytes(left), least);
        }
    }

    /** Writes a little there, for there may be room that cannot be used. */
    public void tryOut() throws IOException {
        if (directory == null) {
            return;
        }
        var file = Files.createTempFile(existing(directory), "room", ".tmp");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(A_PAGE));
            channel.force(true);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Path existing(Path directory) {
        var path = directory;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
