package org.equityimpact.pages.meetings;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import org.equityimpact.agenda.InvalidAgenda;
import org.equityimpact.agenda.InvalidCalendar;
import org.equityimpact.assessment.Terms;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.limits.Heavy;
import org.equityimpact.pages.FieldMistakes;
import org.equityimpact.pages.MeetingLines;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes in agendas and calendars as files. */
@Needs(Right.PLAN)
@Controller
class ImportPages {

    private static final int LONGEST = 300;

    /** Of an agenda, to begin from. */
    private static final String EXAMPLE = """
            { "body": "Cabinet", "organisation": "Example County", "date": "2026-12-15",
              "time": "09:00", "zone": "Europe/London", "items": [
                { "number": "1", "title": "Minutes", "exempt": { "reason": "minutes" } },
                { "number": "2", "reference": "real-19", "organisation": "Bristol City Council" },
                { "number": "3", "title": "Raise the fee for the breakfast club", "type": "fee" } ] }
            """;

    private final FileImport imports;
    private final MeetingLines lines;
    private final Words words;
    private final InstantSource clock;

    ImportPages(FileImport imports, MeetingLines lines, Words words, InstantSource clock) {
        this.imports = imports;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    /** What the form says of a meeting beside the file, as it was typed. */
    record Typed(String date, String body, String organisation, String title) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }

    @GetMapping("/meetings/import")
    ModelAndView form() {
        return form(Typed.NOTHING, new FieldMistakes(), HttpStatus.OK);
    }

    @Heavy
    @PostMapping("/meetings/import")
    ModelAndView take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String title)
            throws IOException {
        var typed = new Typed(date.strip(), body.strip(), organisation.strip(), title.strip());
        var mistakes = new FieldMistakes();
        var said = said(typed, mistakes);
        if (file == null || file.isEmpty()) {
            mistakes.note("file", words.of("meetings.import.mistake.no-file"));
        }
        return file != null && said != null && mistakes.isEmpty()
                ? taken(file, typed, said, mistakes)
                : form(typed, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView taken(MultipartFile file, Typed typed, FileImport.Said said, FieldMistakes mistakes)
            throws IOException {
        try {
            var taken =
                    imports.take(String.valueOf(file.getOriginalFilename()), file.getBytes(), said, clock.instant());
            return new ModelAndView("meetings/imported")
                    .addObject("crumbs", lines.crumbs())
                    .addObject("taken", taken);
        } catch (FileImport.NoDay missing) {
            mistakes.note("date", words.of("meetings.import.mistake.no-day"));
        } catch (UnreadableJson broken) {
            mistakes.note(
                    "file",
                    words.of(
                            "meetings.import.mistake.unreadable",
                            broken.line(),
                            broken.column(),
                            String.valueOf(broken.getMessage())));
        } catch (InvalidAgenda invalid) {
            invalid.mistakes()
                    .forEach(mistake ->
                            mistakes.note(mistakes.at("file") ? "file" + mistake.pointer() : "file", mistake.text()));
        } catch (InvalidCalendar | TooLarge | IOException wrong) {
            mistakes.note("file", String.valueOf(wrong.getMessage()));
        }
        return form(typed, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private FileImport.@Nullable Said said(Typed typed, FieldMistakes mistakes) {
        text("body", typed.body(), mistakes);
        text("organisation", typed.organisation(), mistakes);
        text("title", typed.title(), mistakes);
        try {
            LocalDate day = typed.date().isEmpty() ? null : Terms.day(typed.date());
            return new FileImport.Said(day, given(typed.body()), given(typed.organisation()), given(typed.title()));
        } catch (DateTimeException unknown) {
            mistakes.note("date", words.of("meetings.plan.mistake.date", typed.date()));
            return null;
        }
    }

    private void text(String field, String text, FieldMistakes mistakes) {
        if (text.length() > LONGEST) {
            mistakes.note(field, words.of("meetings.mistake.long", LONGEST, text.length()));
        }
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private ModelAndView form(Typed typed, FieldMistakes mistakes, HttpStatus status) {
        return new ModelAndView("meetings/import", status)
                .addObject("crumbs", lines.crumbs())
                .addObject("example", EXAMPLE)
                .addObject("form", typed)
                .addObject("mistakes", mistakes);
    }
}
