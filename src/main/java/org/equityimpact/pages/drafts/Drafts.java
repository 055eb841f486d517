package org.equityimpact.pages.drafts;

import java.util.function.Consumer;
import java.util.function.Function;
import org.equityimpact.json.Submission;
import org.equityimpact.pages.BadRequest;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.Words;
import org.equityimpact.store.DraftPage;
import org.equityimpact.store.KeptDrafts;
import org.jspecify.annotations.Nullable;

/** The drafts that there are. */
final class Drafts {

    private final KeptDrafts kept;
    private final Words words;

    Drafts(KeptDrafts kept, Words words) {
        this.kept = kept;
        this.words = words;
    }

    /**
     * A draft by its id.
     *
     * @throws NoSuchPage when there is none
     */
    Draft find(String id) {
        return kept.find(id).map(Draft::of).orElseThrow(NoSuchPage::new);
    }

    Draft begin(Tree tree, @Nullable String revises) {
        return Draft.of(kept.add(checked(tree.json()), revises));
    }

    /** Changes what a draft holds by now. */
    Draft change(String id, Consumer<Tree> change) {
        return kept.change(id, proposal -> {
                    var tree = Tree.of(proposal);
                    change.accept(tree);
                    return checked(tree.json());
                })
                .map(Draft::of)
                .orElseThrow(NoSuchPage::new);
    }

    /** Ends a draft with what is made of it. */
    <T> T end(String id, Function<Draft, T> end) {
        return kept.end(id, draft -> end.apply(Draft.of(draft))).orElseThrow(NoSuchPage::new);
    }

    void delete(String id) {
        kept.delete(id);
    }

    DraftPage page(int page, int size) {
        return kept.page(page, size);
    }

    private String checked(String proposal) {
        if (proposal.length() > Submission.MOST_BYTES) {
            throw new BadRequest(words.of("drafts.toolarge"));
        }
        return proposal;
    }
}
