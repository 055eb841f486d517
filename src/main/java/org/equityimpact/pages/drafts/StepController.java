package org.equityimpact.pages.drafts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.equityimpact.json.TooLarge;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.spreadsheet.InvalidTable;
import org.equityimpact.spreadsheet.TableMistake;
import org.equityimpact.store.Assessments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the form: each shows what a draft holds, and saves what was typed into it whatever is wrong with it. */
@Needs(Right.PREPARE)
@Controller
@RequestMapping("/drafts/{id}/{step}")
class StepController {

    private final Drafts drafts;
    private final Desktop desktop;
    private final Assessments assessments;
    private final Tables tables;

    StepController(Drafts drafts, Desktop desktop, Assessments assessments, Tables tables) {
        this.drafts = drafts;
        this.desktop = desktop;
        this.assessments = assessments;
        this.tables = tables;
    }

    @GetMapping
    ModelAndView step(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String add,
            @RequestParam @Nullable String tell,
            @RequestParam @Nullable String saved) {
        var draft = drafts.change(id, tree -> desktop.form(tree).steps().forEach(one -> Saving.tidy(one, tree)));
        return page(desktop.lay(draft), step, tell != null, add).addObject("saved", saved != null);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "table-file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var wanted = Wanted.of(fields.getFirst("do"));
        var sent = new Sent(fields);
        var outdated = new AtomicBoolean();
        var draft = drafts.change(id, tree -> {
            var page = find(desktop.form(tree), step);
            var saving = new Saving(desktop.typing(), sent, tree);
            outdated.set(saving.isOutdated(page));
            saving.save(page);
            if (!outdated.get()) {
                wanted.change(page, tree);
            }
            Saving.tidy(page, tree);
        });
        if (outdated.get()) {
            return outdated(draft, step);
        }
        try {
            var read = tables.read(sent.text("table-text"), file);
            var withTables = read.isEmpty() ? draft : drafts.change(id, tree -> Tables.add(read, tree));
            return answer(desktop.lay(withTables), step, wanted, !read.isEmpty());
        } catch (InvalidTable invalid) {
            return wrongTable(draft, step, sent, invalid.mistakes());
        } catch (TooLarge tooLarge) {
            return wrongTable(
                    draft,
                    step,
                    sent,
                    List.of(new TableMistake("", null, String.valueOf(tooLarge.getMessage()), null)));
        }
    }

    /** Saves as one types, and answers with what the rules say by now. */
    @PostMapping("/live")
    ModelAndView live(
            @PathVariable String id, @PathVariable String step, @RequestParam MultiValueMap<String, String> fields) {
        var draft = drafts.change(
                id, tree -> new Saving(desktop.typing(), new Sent(fields), tree).save(find(desktop.form(tree), step)));
        var panel = desktop.lay(draft).panel();
        return new ModelAndView(
                "drafts/panel :: live",
                Map.of(
                        "draft",
                        draft,
                        "panel",
                        panel,
                        "card",
                        desktop.form(draft.tree()).isCard(),
                        "tells",
                        !panel.told().equals(fields.getFirst("told"))));
    }

    private ModelAndView answer(Desktop.Laid laid, String name, Wanted wanted, boolean hasReadTables) {
        var step = find(laid.form(), name);
        var draft = laid.draft();
        return switch (wanted.kind()) {
            case ADD -> redirect(draft.address(name) + (wanted.isListOn(step) ? "?add=" + wanted.place() : ""));
            case REMOVE, FORGET -> redirect(draft.address(name) + "?saved");
            case STAY, NEXT -> {
                if (!laid.slips(step, true).isEmpty()) {
                    var page = page(laid, name, true, "");
                    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    yield page;
                }
                boolean stays = wanted.kind() == Wanted.Kind.STAY || hasReadTables;
                yield redirect(stays ? draft.address(name) + "?saved" : nextAddress(laid, step));
            }
            case REVIEW -> redirect(draft.address("review"));
            case FULL -> {
                drafts.change(draft.id(), tree -> tree.remove("/depth"));
                yield redirect("/drafts/" + draft.id());
            }
        };
    }

    private static String nextAddress(Desktop.Laid laid, Step step) {
        var next = laid.form().after(step);
        return laid.draft().address(next == null ? "review" : next.name());
    }

    /** What was typed into lists is not saved: nobody could say into which entries. All else is. */
    private ModelAndView outdated(Draft draft, String step) {
        var page = page(desktop.lay(draft), step, false, "").addObject("outdated", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView wrongTable(Draft draft, String step, Sent sent, List<TableMistake> mistakes) {
        var page = page(desktop.lay(draft), step, false, "")
                .addObject("tableText", sent.text("table-text"))
                .addObject("tableMistakes", mistakes);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Desktop.Laid laid, String name, boolean missingToo, String adding) {
        var step = find(laid.form(), name);
        var before = laid.form().before(step);
        var page = new ModelAndView("drafts/step");
        page.addObject("draft", laid.draft());
        page.addObject("revised", Revised.of(laid.draft(), assessments));
        page.addObject("card", laid.form().isCard());
        page.addObject("step", step);
        page.addObject("name", desktop.names().of(step));
        page.addObject("heading", desktop.names().title(step));
        var nav = laid.nav(step);
        page.addObject("nav", nav);
        page.addObject("number", number(nav));
        page.addObject("before", before == null ? null : laid.draft().address(before.name()));
        page.addObject("slips", laid.slips(step, missingToo));
        page.addObject("questions", laid.questions(step, missingToo, adding));
        page.addObject("unasked", laid.keptUnasked(step));
        page.addObject("hasTables", step.fields().anyMatch(field -> field.kind() == Kind.TABLES));
        page.addObject("panel", laid.panel());
        page.addObject("saved", false);
        page.addObject("outdated", false);
        page.addObject("tableText", "");
        page.addObject("tableMistakes", List.of());
        return page;
    }

    /** The place of the page among all steps, counted from 1. */
    private static long number(List<NavItem> nav) {
        return nav.stream()
                        .takeWhile(item -> !item.current() && item.parts().isEmpty())
                        .count()
                + 1;
    }

    private static Step find(Form form, String name) {
        return form.step(name).orElseThrow(NoSuchPage::new);
    }

    static ModelAndView redirect(String address) {
        var redirect = new ModelAndView("redirect:" + address);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
