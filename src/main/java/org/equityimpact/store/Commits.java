package org.equityimpact.store;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in a transaction, and again where somebody else was first. */
record Commits(TransactionTemplate transactions) {

    /** Each further attempt means that another one got through, so this is reached by a fault only. */
    private static final int MOST_ATTEMPTS = 100;

    <T> T of(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive() ? work.get() : again(work);
    }

    /** Work within other work is tried again with it. */
    private <T> T again(Supplier<T> work) {
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
