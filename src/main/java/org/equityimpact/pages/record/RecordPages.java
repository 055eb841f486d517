package org.equityimpact.pages.record;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.audit.Deed;
import org.equityimpact.audit.Mark;
import org.equityimpact.pages.BadRequest;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.RecordPage;
import org.equityimpact.store.RecordQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Lists the record of who did what, and examines it when asked to. */
@Controller
@Needs(Right.READ_RECORD)
class RecordPages {

    private static final int SIZE = 50;

    private final KeptRecord record;
    private final Words words;

    RecordPages(KeptRecord record, Words words) {
        this.record = record;
        this.words = words;
    }

    @GetMapping("/record")
    String list(
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var found = found(deed, person.strip(), day, page);
        model.addAttribute("list", found);
        model.addAttribute(
                "entries",
                found.items().stream().map(entry -> EntryView.of(entry, words)).toList());
        model.addAttribute("deeds", deeds());
        model.addAttribute("deed", deed);
        model.addAttribute("person", person);
        model.addAttribute("day", day);
        model.addAttribute("isFiltered", !(deed + person + day).isEmpty());
        model.addAttribute(
                "further",
                "/record?deed=%s&person=%s&day=%s&page=".formatted(encoded(deed), encoded(person), encoded(day)));
        return "record/list";
    }

    @GetMapping("/record/verification")
    String verification(@RequestParam(defaultValue = "") String mark, Model model) {
        model.addAttribute("given", mark);
        try {
            var noted = mark.isBlank() ? List.<Mark>of() : List.of(Mark.of(mark.strip()));
            model.addAttribute("verdict", VerdictView.of(record.examine(noted), words));
        } catch (IllegalArgumentException none) {
            model.addAttribute("mistake", words.of("record.mark.none"));
        }
        return "record/verification";
    }

    /** A deed to choose from. */
    record Choice(String code, String name) {}

    private List<Choice> deeds() {
        return Stream.of(Deed.values())
                .map(deed -> new Choice(deed.code(), EntryView.deed(deed.code(), words)))
                .toList();
    }

    private RecordPage found(String deed, String person, String day, int page) {
        try {
            return record.page(new RecordQuery(
                    deed.isEmpty() ? null : deed, person.isEmpty() ? null : person, day(day), page, SIZE));
        } catch (IllegalArgumentException noSuchPage) {
            throw new BadRequest(words.of("record.nopage"));
        }
    }

    private @Nullable LocalDate day(String day) {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException none) {
            throw new BadRequest(words.of("record.noday"));
        }
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
