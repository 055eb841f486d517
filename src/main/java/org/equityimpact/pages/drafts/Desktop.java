package org.equityimpact.pages.drafts;

import java.util.List;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.json.Mistake;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Words;

/** All that is laid out to show a draft: its form, its words, and what the rules say of it. */
final class Desktop {

    private final Forms forms;
    private final Sketches sketches;
    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Words words;
    private final Supplier<? extends RuleBook> rulesInForce;

    Desktop(
            Forms forms,
            Sketches sketches,
            Vocabulary vocabulary,
            Labels labels,
            Words words,
            Supplier<? extends RuleBook> rulesInForce) {
        this.forms = forms;
        this.sketches = sketches;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.words = words;
        this.rulesInForce = rulesInForce;
    }

    Form form(Tree tree) {
        return forms.of(tree);
    }

    Typing typing() {
        return new Typing(Numbers.in(words.language()), vocabulary);
    }

    StepNames names() {
        return new StepNames(words, rulesInForce);
    }

    Laid lay(Draft draft) {
        return new Laid(draft, forms.of(draft.tree()), sketches.of(draft.tree()));
    }

    /** One draft laid out. */
    final class Laid {

        private final Draft draft;
        private final Form form;
        private final Sketch sketch;

        private Laid(Draft draft, Form form, Sketch sketch) {
            this.draft = draft;
            this.form = form;
            this.sketch = sketch;
        }

        Draft draft() {
            return draft;
        }

        Form form() {
            return form;
        }

        List<Mistake> mistakes() {
            return sketch.mistakes();
        }

        List<NavItem> nav(Step current) {
            return new Nav(draft, form, mistaken(true), names(), words).items(current);
        }

        Panel panel() {
            return new Panels(draft, form, telling(), rulesInForce.get())
                    .of(sketch, slips(true).all());
        }

        /** The mistakes of one page; those by which an answer is merely missing where somebody asked for them. */
        List<Slip> slips(Step step, boolean missingToo) {
            return slips(missingToo).on(step);
        }

        List<Slip> slips() {
            return slips(true).all();
        }

        List<QuestionView> questions(Step step, boolean missingToo, String adding) {
            return new FieldViews(step, telling(), mistaken(missingToo), rulesInForce, adding).questions();
        }

        Telling telling() {
            return new Telling(draft.tree(), typing(), vocabulary, labels, words);
        }

        List<Answered> keptUnasked(Step step) {
            return new Answers(draft, form, telling(), mistaken(true)).keptUnasked(step);
        }

        List<Section> sections() {
            return new Answers(draft, form, telling(), mistaken(true)).sections(names());
        }

        private Slips slips(boolean missingToo) {
            return new Slips(draft, form, telling(), mistaken(missingToo));
        }

        private Mistaken mistaken(boolean missingToo) {
            var all = new Mistaken(sketch.mistakes(), draft.tree(), words, labels);
            return missingToo
                    ? all
                    : new Mistaken(
                            sketch.mistakes().stream().filter(all::isWrong).toList(), draft.tree(), words, labels);
        }
    }
}
