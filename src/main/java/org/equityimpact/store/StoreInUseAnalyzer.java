package org.equityimpact.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that another instance has the data directory when the service cannot start for it. */
class StoreInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** How H2 says that another process has the file open. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    static boolean meansInUse(SQLException refused) {
        return refused.getErrorCode() == DATABASE_ALREADY_OPEN;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException refused) {
        return !meansInUse(refused)
                ? null
                : new FailureAnalysis(
                        "Another instance of the service has the data directory open.",
                        "Stop it, name another directory with --equity.data-directory=..., or let several instances share a"
                                + " PostgreSQL with --spring.datasource.url=jdbc:postgresql://...",
                        failure);
    }
}
