package org.equityimpact.store;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in a transaction where there is room for it, and again where somebody else was first. */
record Commits(TransactionTemplate transactions, Room room) {

    /** Each further attempt means that another one got through, so this is reached by a fault only. */
    private static final int MOST_ATTEMPTS = 100;

    Commits(TransactionTemplate transactions) {
        this(transactions, Room.elsewhere());
    }

    <T> T of(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        room.refuseWhenFull();
        return again(work);
    }

    /** Work that writes so little that there is room for it in what is kept free, and that reading must not wait for. */
    <T> T ofLittle(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive() ? work.get() : again(work);
    }

    /** Work within other work is tried again with it. */
    private <T> T again(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (DuplicateKeyException | ConcurrencyFailureException taken) {
                if (attempt == MOST_ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        var isDone = new AtomicBoolean();
        try {
            return transactions.execute(status -> {
                T result = work.get();
                isDone.set(true);
                return result;
            });
        } catch (DuplicateKeyException | ConcurrencyFailureException taken) {
            throw taken;
        } catch (DataAccessException | TransactionException lost) {
            throw isDone.get() ? new OutcomeUnknown(lost) : lost;
        }
    }
}
