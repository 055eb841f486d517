package org.equityimpact.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Takes what H2 says when it has closed its file, or could not write to it, for the loss of the database that it is. */
final class Losses implements SQLExceptionTranslator {

    /** General error, input or output failed (three ways), file corrupted, connection broken, closed, closing, object closed. */
    private static final Set<Integer> LOST_H2 = Set.of(50000, 90028, 90030, 90031, 90067, 90098, 90121, 90007);

    private final SQLExceptionTranslator usual = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        return LOST_H2.contains(failure.getErrorCode())
                ? new DataAccessResourceFailureException(task + "; " + failure.getMessage(), failure)
                : usual.translate(task, sql, failure);
    }
}
