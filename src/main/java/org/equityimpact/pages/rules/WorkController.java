package org.equityimpact.pages.rules;

import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Severity;
import org.equityimpact.limits.Heavy;
import org.equityimpact.pages.rules.Workshop.Bench;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.publishing.CandidateFiles;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.SourceProblem;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.WorkingCopies;
import org.equityimpact.store.WorkingCopy;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;

/** Starts working copies, shows what each has changed, and takes them in and out as archives. */
@Needs(Right.WRITE_RULES)
@Controller
class WorkController {

    private static final int MOST_LISTED = 50;
    private static final String KEEP = "keep-";

    private final WorkingCopies copies;
    private final Workshop workshop;
    private final Inspection inspection;
    private final Shelf shelf;
    private final KeptRecord record;

    WorkController(WorkingCopies copies, Workshop workshop, Inspection inspection, Shelf shelf, KeptRecord record) {
        this.copies = copies;
        this.workshop = workshop;
        this.inspection = inspection;
        this.shelf = shelf;
        this.record = record;
    }

    @GetMapping("/rules/work")
    String list(
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String edit,
            Model model) {
        return list(new Started(Person.said(purpose, Person.LONGEST_PURPOSE), "", edit, false), model);
    }

    /** What somebody filled in to start a working copy, and the file that they want to edit in it. */
    record Started(String purpose, String by, String edit, boolean wasSent) {

        public boolean lacksPurpose() {
            return wasSent && purpose.isEmpty();
        }

        public boolean lacksName() {
            return wasSent && by.isEmpty();
        }
    }

    private String list(Started started, Model model) {
        model.addAttribute("started", started);
        model.addAttribute("open", views(WorkingCopy.State.OPEN));
        model.addAttribute("published", views(WorkingCopy.State.PUBLISHED));
        model.addAttribute("discarded", views(WorkingCopy.State.DISCARDED));
        return "rules/work";
    }

    private List<CopyView> views(WorkingCopy.State state) {
        return copies.in(state, MOST_LISTED).stream().map(CopyView::of).toList();
    }

    @PostMapping("/rules/work")
    Object start(
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String edit,
            Model model,
            HttpServletResponse response) {
        var started = new Started(
                Person.said(purpose, Person.LONGEST_PURPOSE), Person.said(by, Person.LONGEST_NAME), edit, true);
        if (started.lacksPurpose() || started.lacksName()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(started, model);
        }
        var copy = workshop.start(started.purpose(), started.by());
        boolean hasFile = workshop.bench(copy.id()).files().containsKey(edit);
        return Onward.to(hasFile ? CopyView.address(copy.id(), edit) : Onward.work(copy.id()));
    }

    @GetMapping("/rules/work/{id}")
    String overview(@PathVariable String id, @RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("done", done);
        model.addAttribute("wish", NewFile.NONE);
        return overview(workshop.bench(id), List.of(), model);
    }

    /** @param refused what is wrong with what was just sent */
    String overview(Bench bench, List<SourceProblem> refused, Model model) {
        var problems = inspection.of(bench.files());
        var found = problems.orElse(List.of());
        model.addAttribute("copy", CopyView.of(bench.copy()));
        model.addAttribute("refused", refused);
        model.addAttribute("isChecked", problems.isPresent());
        model.addAttribute("problems", ProblemView.of(bench, found));
        model.addAttribute(
                "mistakes", found.stream().filter(problem -> !problem.remark()).count());
        model.addAttribute("changes", CopyView.changes(bench, found));
        model.addAttribute("folders", CopyView.folders(bench, found));
        model.addAttribute("drift", workshop.drift(bench));
        model.addAttribute("dimensions", shelf.inForce().rules().scoring().dimensions());
        model.addAttribute("titles", shelf.inForce().titles());
        model.addAttribute("kinds", List.of(Kind.values()));
        model.addAttribute("severities", List.of(Severity.values()));
        return "rules/copy";
    }

    @PostMapping("/rules/work/{id}/discard")
    RedirectView discard(@PathVariable String id) {
        workshop.discard(id);
        return Onward.to("/rules/work");
    }

    @GetMapping("/rules/work/{id}/carry")
    String carry(@PathVariable String id, Model model) {
        return carry(workshop.openBench(id), Map.of(), model);
    }

    private String carry(Bench bench, Map<String, Boolean> keepsMine, Model model) {
        var drift = workshop.drift(bench);
        var now = workshop.files(drift.now());
        model.addAttribute("copy", CopyView.of(bench.copy()));
        model.addAttribute("drift", drift);
        model.addAttribute("keepsMine", keepsMine);
        model.addAttribute(
                "clashes",
                drift.clashes().stream()
                        .map(path -> new Clash(
                                path,
                                LineDifference.of(
                                        bench.base().get(path), bench.files().get(path)),
                                LineDifference.of(bench.base().get(path), now.get(path))))
                        .toList());
        return "rules/carry";
    }

    /** A file that a working copy and the set in force changed, each in its way. */
    record Clash(String path, List<LineDifference.Changed> mine, List<LineDifference.Changed> theirs) {}

    @PostMapping("/rules/work/{id}/carry")
    Object carryOver(@PathVariable String id, HttpServletRequest request, Model model, HttpServletResponse response) {
        var keepsMine = keepsMine(request);
        try {
            workshop.carryOver(id, keepsMine);
            return Onward.to(Onward.work(id) + "?done=carried");
        } catch (Workshop.Undecided lacking) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("isUndecided", true);
            return carry(workshop.openBench(id), keepsMine, model);
        }
    }

    /** What was chosen, by the paths of the files. */
    private static Map<String, Boolean> keepsMine(HttpServletRequest request) {
        var chosen = new HashMap<String, Boolean>();
        for (String name : Collections.list(request.getParameterNames())) {
            String choice = String.valueOf(request.getParameter(name));
            if (name.startsWith(KEEP) && (choice.equals("mine") || choice.equals("theirs"))) {
                chosen.put(name.substring(KEEP.length()), choice.equals("mine"));
            }
        }
        return chosen;
    }

    @GetMapping("/rules/work/{id}/rules.zip")
    ResponseEntity<byte[]> download(@PathVariable String id) throws IOException {
        var rules = zipped(workshop.bench(id).files());
        record.noteExport("working-copy", id, "zip");
        return ResponseEntity.ok()
                .contentType(APPLICATION_OCTET_STREAM)
                .header(CONTENT_DISPOSITION, "attachment; filename=\"rules.zip\"")
                .body(rules);
    }

    @Heavy
    @PostMapping("/rules/work/{id}/rules.zip")
    Object upload(@PathVariable String id, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        var bench = workshop.openBench(id);
        try {
            workshop.replaceAll(id, CandidateFiles.ofZip(file.getBytes()).files());
            return Onward.to(Onward.work(id) + "?done=uploaded");
        } catch (BrokenRules refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("done", "");
            model.addAttribute("wish", NewFile.NONE);
            return overview(bench, refused.problems(), model);
        }
    }

    private static byte[] zipped(SortedMap<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
