package org.equityimpact.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database in a file of the data directory, used where no other is named. */
record H2File(Path directory) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return "sa";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getJdbcUrl() {
        // a commit is written before it returns; the pool closes the database when the service stops, in order and not
        // from a hook of its own
        return "jdbc:h2:file:%s;WRITE_DELAY=0;COMPRESS=TRUE;DB_CLOSE_ON_EXIT=FALSE".formatted(file());
    }

    /** Whether there is such a file already. */
    boolean isThere() {
        return Files.exists(named("equity.mv.db"));
    }

    private String file() {
        return named("equity").toString().replace(";", "\\;");
    }

    private Path named(String name) {
        return directory.toAbsolutePath().normalize().resolve(name);
    }
}
