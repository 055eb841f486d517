package org.equityimpact.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Takes what H2 says when it could not write to its file, or has closed it, for the loss of the database that it is. */
final class Losses implements SQLExceptionTranslator {

    /** General error, input or output failed, file corrupted, connection broken, object closed, database closed. */
    private static final Set<Integer> LOST = Set.of(50000, 90028, 90030, 90031, 90067, 90007, 90098, 90121);

    /** How H2 says that it has closed its file. */
    private static final int CLOSED = 90098;

    private final SQLExceptionTranslator usual = new SQLExceptionSubclassTranslator();
    private final Reopening reopening;

    Losses(Reopening reopening) {
        this.reopening = reopening;
    }

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        if (failure.getErrorCode() == CLOSED) {
            reopening.begin();
        }
        return LOST.contains(failure.getErrorCode())
                ? new DataAccessResourceFailureException(task + "; " + failure.getMessage(), failure)
                : usual.translate(task, sql, failure);
    }
}
