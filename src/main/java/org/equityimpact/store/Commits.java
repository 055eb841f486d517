package org.equityimpact.store;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in a transaction, again where somebody else was first, and returns when the result is on disk. */
final class Commits {

    /** Each further attempt means that another one got through, so this is reached by a fault only. */
    private static final int MOST_ATTEMPTS = 100;

    private final TransactionTemplate transactions;
    private final Runnable afterwards;

    private Commits(TransactionTemplate transactions, Runnable afterwards) {
        this.transactions = transactions;
        this.afterwards = afterwards;
    }

    /** For a database that has written a commit when it returns from it, as PostgreSQL does. */
    static Commits writtenByItself(TransactionTemplate transactions) {
        return new Commits(transactions, () -> {});
    }

    /** For H2, which only hands a commit to a thread that writes, and not even that while this thread is busy. */
    static Commits writtenByCheckpoint(TransactionTemplate transactions, JdbcClient database) {
        return new Commits(transactions, () -> database.sql("checkpoint").update());
    }

    <T> T of(Supplier<T> work) {
        T result = attempt(work);
        afterwards.run();
        return result;
    }

    private <T> T attempt(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(status -> work.get());
            } catch (DuplicateKeyException | ConcurrencyFailureException taken) {
                if (attempt == MOST_ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }
}
