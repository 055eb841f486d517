package org.equityimpact.store;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.audit.Note;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is noted in the running transaction. It is written last of all, so that others wait for it as shortly as can be. */
final class NotedDeeds implements TransactionSynchronization {

    private final RecordEnd end;
    private final List<Note> notes = new ArrayList<>();

    private NotedDeeds(RecordEnd end) {
        this.end = end;
    }

    static void add(Note note, RecordEnd end) {
        ofThisTransaction(end).notes.add(note);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        end.add(notes);
    }

    private static NotedDeeds ofThisTransaction(RecordEnd end) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(NotedDeeds.class::isInstance)
                .map(NotedDeeds.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var noted = new NotedDeeds(end);
                    TransactionSynchronizationManager.registerSynchronization(noted);
                    return noted;
                });
    }
}
