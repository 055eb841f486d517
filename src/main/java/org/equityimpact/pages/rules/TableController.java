package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.equityimpact.pages.BadRequest;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.Words;
import org.equityimpact.pages.rules.Workshop.Bench;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.rules.SourceProblem;
import org.equityimpact.spreadsheet.PlainTable;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.WorkingCopies;
import org.equityimpact.store.WorkingCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The policy tables: to be read as they are in force, to be edited in a working copy, and to be taken to a spreadsheet and back. */
@Needs(Right.WRITE_RULES)
@Controller
class TableController {

    private static final String REMOVE = "remove-";
    private static final String FOLDER = "policy/";
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COPIES = 20;
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final Shelf shelf;
    private final Workshop workshop;
    private final Inspection inspection;
    private final WorkingCopies copies;
    private final Words words;
    private final KeptRecord record;

    TableController(
            Shelf shelf,
            Workshop workshop,
            Inspection inspection,
            WorkingCopies copies,
            Words words,
            KeptRecord record) {
        this.shelf = shelf;
        this.workshop = workshop;
        this.inspection = inspection;
        this.copies = copies;
        this.words = words;
        this.record = record;
    }

    /** A table in the list of tables. */
    record Listed(String file, String address, String says, int rows) {}

    @Needs(Right.READ)
    @GetMapping("/rules/tables")
    String tables(Model model) {
        var files = shelf.inForce().files();
        model.addAttribute(
                "tables",
                files.keySet().stream()
                        .filter(path -> path.startsWith(FOLDER))
                        .map(path -> listed(path, files))
                        .toList());
        return "rules/tables";
    }

    private static Listed listed(String path, SortedMap<String, byte[]> files) {
        String file = path.substring(FOLDER.length());
        try {
            var table = table(path, files);
            return new Listed(
                    file,
                    Onward.table(file),
                    table.notes().isEmpty() ? "" : table.notes().get(0),
                    file.endsWith(".csv") ? table.rows().size() : 0);
        } catch (PlainTable.Unreadable broken) {
            return new Listed(file, Onward.table(file), "", 0);
        }
    }

    @Needs(Right.READ)
    @GetMapping("/rules/tables/{file}")
    String table(@PathVariable String file, Model model) {
        var files = shelf.inForce().files();
        byte[] content = content(file, files);
        model.addAttribute("file", file);
        model.addAttribute("path", FOLDER + file);
        model.addAttribute("text", FileKind.of(file).lines(new String(content, UTF_8)));
        model.addAttribute("isTable", file.endsWith(".csv"));
        try {
            model.addAttribute("table", TablePage.of(file, PlainTable.of(content), List.of()));
        } catch (PlainTable.Unreadable broken) {
            model.addAttribute("broken", String.valueOf(broken.getMessage()));
            model.addAttribute("isTable", false);
        }
        model.addAttribute("copies", copies.in(WorkingCopy.State.OPEN, MOST_COPIES));
        return "rules/table";
    }

    @Needs(Right.READ)
    @GetMapping("/rules/tables/{file}/download")
    ResponseEntity<byte[]> download(@PathVariable String file, @RequestParam String format) {
        return downloaded(file, format, shelf.inForce().files());
    }

    @GetMapping("/rules/work/{id}/tables/{file}/download")
    ResponseEntity<byte[]> download(@PathVariable String id, @PathVariable String file, @RequestParam String format) {
        return downloaded(file, format, workshop.bench(id).files());
    }

    private ResponseEntity<byte[]> downloaded(String file, String format, SortedMap<String, byte[]> files) {
        boolean asWorkbook = format.equals("xlsx");
        byte[] content = content(file, files);
        if (!file.endsWith(".csv") || !asWorkbook && !format.equals("csv")) {
            throw new NoSuchPage();
        }
        String name = file.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("\\.csv$", "." + format);
        record.noteExport("rules-table", file, format);
        return ResponseEntity.ok()
                .contentType(asWorkbook ? WORKBOOK : CSV)
                .header(CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(asWorkbook ? workbook(file, content) : content);
    }

    private byte[] workbook(String file, byte[] content) {
        try {
            return PlainTable.of(content).workbook(file.replace(".csv", ""));
        } catch (PlainTable.Unreadable broken) {
            throw new BadRequest(words.of("rules.grid.broken") + " " + broken.getMessage());
        }
    }

    @GetMapping("/rules/work/{id}/tables/{file}")
    String edit(
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        var bench = workshop.bench(id);
        content(file, bench.files());
        model.addAttribute("done", done);
        return page(bench, file, null, model);
    }

    /** @param edited the table as somebody is editing it; null for the one that is kept */
    private String page(Bench bench, String file, @Nullable PlainTable edited, Model model) {
        String path = FOLDER + file;
        model.addAttribute("copy", CopyView.of(bench.copy()));
        model.addAttribute("file", file);
        model.addAttribute("path", path);
        model.addAttribute("isChanged", bench.isChanged(path));
        model.addAttribute("textAddress", Onward.file(bench.copy().id(), path));
        model.addAttribute("address", Onward.table(bench.copy().id(), file));
        model.addAttribute("seen", EditedFile.print(bench.files().get(path)));
        try {
            var table = edited == null ? table(path, bench.files()) : numbered(edited);
            var problems = inspection
                    .of(edited == null ? bench.files() : bench.with(path, table.csv()))
                    .orElse(List.of());
            var here = problems.stream()
                    .filter(problem -> problem.path().equals(path))
                    .toList();
            model.addAttribute("table", TablePage.of(file, table, here));
            model.addAttribute("wholeTable", of(bench, here));
            model.addAttribute(
                    "elsewhere",
                    ProblemView.of(
                            bench,
                            problems.stream()
                                    .filter(problem -> !problem.path().equals(path) && !problem.remark())
                                    .toList()));
            model.addAttribute("isSaved", edited == null);
            model.addAttribute("mostRows", MOST_ROWS);
            model.addAttribute("isTooLong", table.rows().size() > MOST_ROWS);
            return "rules/grid";
        } catch (PlainTable.Unreadable broken) {
            model.addAttribute("broken", String.valueOf(broken.getMessage()));
            return "rules/broken";
        }
    }

    private static List<ProblemView> of(Bench bench, List<SourceProblem> here) {
        return ProblemView.of(
                bench, here.stream().filter(problem -> problem.line() == null).toList());
    }

    /** The lines of a table that was put together get their numbers by being read again. */
    private static PlainTable numbered(PlainTable table) throws PlainTable.Unreadable {
        return PlainTable.of(table.csv());
    }

    @PostMapping("/rules/work/{id}/tables/{file}")
    Object save(
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(name = "do", defaultValue = "save") String action,
            @RequestParam(defaultValue = "") String seen,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        var bench = workshop.openBench(id);
        try {
            return saved(
                    bench, PlainTable.of(content(file, bench.files())), file, action, seen, request, model, response);
        } catch (PlainTable.Unreadable broken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(bench, file, null, model);
        }
    }

    private Object saved(
            Bench bench,
            PlainTable kept,
            String file,
            String action,
            String seen,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        String id = bench.copy().id();
        String path = FOLDER + file;
        int removed = action.startsWith(REMOVE) ? number(action.substring(REMOVE.length())) : -1;
        var rows = rows(request, kept.heading().size(), removed);
        boolean isTooLong = rows.size() > MOST_ROWS;
        if (action.equals("add")) {
            rows.add(new ArrayList<>(Collections.nCopies(kept.heading().size(), "")));
        }
        var edited = kept.with(rows);
        if (!action.equals("save") || isTooLong) {
            if (isTooLong) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            return unsaved(bench, file, seen, edited, model, response);
        }
        try {
            workshop.save(id, path, edited.csv(), seen);
            return Onward.to(Onward.table(id, file) + "?done=saved");
        } catch (Workshop.Overtaken byOthers) {
            return unsaved(workshop.openBench(id), file, seen, edited, model, response);
        }
    }

    /** The table as it was entered, and whether somebody else has saved it meanwhile. */
    private String unsaved(
            Bench bench, String file, String seen, PlainTable edited, Model model, HttpServletResponse response) {
        boolean isOutdated = !seen.equals(EditedFile.print(bench.files().get(FOLDER + file)));
        if (isOutdated) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("done", isOutdated ? "outdated" : "");
        return page(bench, file, edited, model);
    }

    @PostMapping("/rules/work/{id}/tables/{file}/upload")
    Object upload(
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam MultipartFile upload,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var bench = workshop.openBench(id);
        content(file, bench.files());
        try {
            var table = PlainTable.of(upload.getBytes());
            if (!table.heading().isEmpty()) {
                var kept = kept(file, bench);
                workshop.save(
                        id,
                        FOLDER + file,
                        table.underNotesOf(kept).writtenAs(kept).csv());
                return Onward.to(Onward.table(id, file) + "?done=uploaded");
            }
            model.addAttribute("isEmptyUpload", true);
        } catch (PlainTable.Unreadable broken) {
            model.addAttribute("unreadable", String.valueOf(broken.getMessage()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("done", "");
        return page(bench, file, null, model);
    }

    /** The table as it is kept; of one that cannot be read nothing is taken over. */
    private static PlainTable kept(String file, Bench bench) {
        try {
            return table(FOLDER + file, bench.files());
        } catch (PlainTable.Unreadable broken) {
            return new PlainTable(List.of());
        }
    }

    /** The cells of a grid, row by row; a row that was emptied altogether is none. */
    private static List<List<String>> rows(HttpServletRequest request, int width, int removed) {
        var rows = new ArrayList<List<String>>();
        int count = number(String.valueOf(request.getParameter("rows")));
        for (int row = 0; row < count; row++) {
            var cells = cells(request, "c-" + row + "-", width);
            if (row != removed && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** All cells of a row, however long; those beyond the heading as far as something stands in them. */
    private static List<String> cells(HttpServletRequest request, String name, int width) {
        var cells = new ArrayList<String>();
        for (String cell = request.getParameter(name + 0);
                cell != null;
                cell = request.getParameter(name + cells.size())) {
            cells.add(Person.said(cell, cell.length()));
        }
        while (cells.size() > width && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static int number(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
    }

    private static byte[] content(String file, SortedMap<String, byte[]> files) {
        byte[] content = files.get(FOLDER + file);
        if (content == null) {
            throw new NoSuchPage();
        }
        return content;
    }

    private static PlainTable table(String path, SortedMap<String, byte[]> files) throws PlainTable.Unreadable {
        return PlainTable.of(files.getOrDefault(path, new byte[0]));
    }
}
