package org.equityimpact.pages.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.equityimpact.json.Submission;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.KeptRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes drafts in as JSON, and hands them out. */
@Needs(Right.PREPARE)
@Controller
class JsonController {

    private final Drafts drafts;
    private final Imports imports;
    private final Words words;
    private final KeptRecord record;

    JsonController(Drafts drafts, Imports imports, Words words, KeptRecord record) {
        this.drafts = drafts;
        this.imports = imports;
        this.words = words;
        this.record = record;
    }

    @GetMapping("/drafts/json")
    ModelAndView ask() {
        return page(null, "");
    }

    @GetMapping("/drafts/{id}/json")
    ModelAndView ask(@PathVariable String id) {
        var draft = drafts.find(id);
        return page(draft, draft.tree().pretty());
    }

    @PostMapping("/drafts/json")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String text, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        try {
            var draft = drafts.begin(imports.read(given(text, file)), null);
            return StepController.redirect(draft.address("review"));
        } catch (UnreadableJson | TooLarge wrong) {
            return refused(null, text, wrong);
        }
    }

    @PostMapping("/drafts/{id}/json")
    ModelAndView replace(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        try {
            var tree = imports.read(given(text, file));
            var draft = drafts.change(id, former -> former.root().removeAll().setAll(tree.root()));
            return StepController.redirect(draft.address("review"));
        } catch (UnreadableJson | TooLarge wrong) {
            return refused(drafts.find(id), text, wrong);
        }
    }

    @GetMapping("/drafts/{id}/proposal.json")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        var draft = drafts.find(id);
        record.noteExport("draft", id, "json");
        var name = ContentDisposition.attachment()
                .filename(fileName(draft) + ".json", UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(draft.tree().pretty().getBytes(UTF_8));
    }

    private static String fileName(Draft draft) {
        var slug = Slug.of(draft.title());
        return slug.isEmpty() ? "proposal" : slug;
    }

    private static byte[] given(String text, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Submission.of(new ByteArrayInputStream(text.getBytes(UTF_8)));
        }
        try (var content = file.getInputStream()) {
            return Submission.of(content);
        }
    }

    private ModelAndView refused(@Nullable Draft draft, String text, RuntimeException wrong) {
        var page = page(draft, text).addObject("refused", words(wrong)).addObject("detail", wrong.getMessage());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private String words(RuntimeException wrong) {
        return wrong instanceof UnreadableJson unreadable
                ? words.of(
                        "drafts.json.unreadable",
                        String.format(Locale.ROOT, "%d", unreadable.line()),
                        String.format(Locale.ROOT, "%d", unreadable.column()))
                : words.of("drafts.toolarge");
    }

    private static ModelAndView page(@Nullable Draft draft, String text) {
        return new ModelAndView("drafts/json")
                .addObject("draft", draft)
                .addObject("text", text)
                .addObject("refused", "")
                .addObject("detail", "");
    }
}
