package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.equityimpact.archive.InnerPath;
import org.equityimpact.pages.BadRequest;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.rules.Workshop.Bench;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.publishing.CandidateFiles;
import org.equityimpact.publishing.Rehearsal;
import org.equityimpact.rulecheck.NewRule;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.SourceProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The editor: one file of a working copy, checked as one types; what is saved may be unfit, for it counts nowhere yet. */
@Needs(Right.WRITE_RULES)
@Controller
class FileController {

    private static final int LONGEST_TEXT = 500_000;

    private final Workshop workshop;
    private final Inspection inspection;
    private final Rehearsal rehearsal;
    private final WorkController work;
    private final Words words;

    FileController(Workshop workshop, Inspection inspection, Rehearsal rehearsal, WorkController work, Words words) {
        this.workshop = workshop;
        this.inspection = inspection;
        this.rehearsal = rehearsal;
        this.work = work;
        this.words = words;
    }

    @GetMapping("/rules/work/{id}/files/{*file}")
    Object edit(
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        var bench = workshop.bench(id);
        String path = path(file);
        if (!bench.files().containsKey(path) && !bench.base().containsKey(path)) {
            throw new NoSuchPage();
        }
        model.addAttribute("done", done);
        return page(bench, path, text(bench, path), model);
    }

    private String page(Bench bench, String path, String text, Model model) {
        var files = bench.files().containsKey(path) ? bench.with(path, EditedFile.kept(text)) : bench.files();
        boolean isText = FileKind.of(path) != FileKind.WORKBOOK;
        var problems = inspection.of(isText ? files : bench.files());
        model.addAttribute("copy", CopyView.of(bench.copy()));
        model.addAttribute("isChecked", problems.isPresent());
        model.addAttribute("file", EditedFile.of(bench, path, text, problems.orElse(List.of())));
        return "rules/file";
    }

    @PostMapping("/rules/work/{id}/files/{*file}")
    Object save(
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            HttpServletResponse response) {
        var bench = workshop.openBench(id);
        String path = path(file);
        if (!bench.files().containsKey(path)) {
            throw new NoSuchPage();
        }
        refuseTooLong(text);
        try {
            workshop.save(id, path, EditedFile.kept(text), seen);
            return Onward.to(Onward.file(id, path) + "?done=saved");
        } catch (Workshop.Overtaken byOthers) {
            var theirs = workshop.openBench(id);
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("done", "");
            model.addAttribute(
                    "others",
                    LineDifference.of(EditedFile.kept(text), theirs.files().get(path)));
            return page(theirs, path, text, model);
        }
    }

    /** What the check says of a text that is not saved yet. */
    @PostMapping("/rules/work/{id}/check")
    String check(
            @PathVariable String id,
            @RequestParam String path,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        var bench = workshop.openBench(id);
        if (!bench.files().containsKey(path)) {
            throw new NoSuchPage();
        }
        refuseTooLong(text);
        var problems = inspection.of(bench.with(path, EditedFile.kept(text)));
        if (problems.isEmpty()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        model.addAttribute("isChecked", problems.isPresent());
        model.addAttribute("copy", CopyView.of(bench.copy()));
        model.addAttribute("file", EditedFile.of(bench, path, text, problems.orElse(List.of())));
        return "rules/file :: messages";
    }

    @PostMapping("/rules/work/{id}/undo")
    RedirectView undo(@PathVariable String id, @RequestParam String path) {
        var bench = workshop.openBench(id);
        if (!bench.isChanged(path)) {
            throw new NoSuchPage();
        }
        workshop.undo(id, path);
        return Onward.to(
                bench.base().containsKey(path) ? CopyView.address(id, path) + "?done=undone" : Onward.work(id));
    }

    @PostMapping("/rules/work/{id}/remove")
    RedirectView remove(@PathVariable String id, @RequestParam String path) {
        if (!workshop.openBench(id).files().containsKey(path)) {
            throw new NoSuchPage();
        }
        workshop.remove(id, path);
        return Onward.to(Onward.work(id) + "?done=removed");
    }

    @PostMapping("/rules/work/{id}/new")
    Object create(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String dimension,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String severity,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var bench = workshop.openBench(id);
        var wish = new NewFile(Person.said(name, Person.LONGEST_NAME), dimension, kind, severity);
        try {
            var rule = wish.rule().orElseThrow(() -> new BadRequest(words.of("rules.new.incomplete")));
            workshop.add(id, bench.files(), rehearsal.with(rule, CandidateFiles.of(bench.files())));
            return Onward.to(Onward.file(id, dimension + "/" + wish.name() + ".dslr"));
        } catch (NewRule.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return notNew(bench, wish, String.valueOf(refused.getMessage()), model);
        } catch (Workshop.Overtaken byOthers) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return notNew(workshop.openBench(id), wish, words.of("rules.new.outdated"), model);
        } catch (BrokenRules unusable) {
            throw new BadRequest(String.valueOf(unusable.getMessage()));
        }
    }

    private String notNew(Bench bench, NewFile wish, String why, Model model) {
        model.addAttribute("notNew", why.lines().toList());
        model.addAttribute("wish", wish);
        model.addAttribute("done", "");
        return work.overview(bench, List.<SourceProblem>of(), model);
    }

    private void refuseTooLong(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new BadRequest(words.of("rules.file.toolong", LONGEST_TEXT));
        }
    }

    private static String path(String captured) {
        String path = captured.startsWith("/") ? captured.substring(1) : captured;
        if (InnerPath.wrong(path) != null) {
            throw new NoSuchPage();
        }
        return path;
    }

    private static String text(Bench bench, String path) {
        byte[] content = bench.files().getOrDefault(path, bench.base().get(path));
        return content == null || FileKind.of(path) == FileKind.WORKBOOK ? "" : new String(content, UTF_8);
    }
}
