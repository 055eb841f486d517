package org.equityimpact.pages;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.AssessmentQuery;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.MeetingLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches all that people look for: assessments, meetings, rules, focal groups and the words of the guide. */
@Needs(Right.READ)
@Controller
class SearchController {

    private static final int MOST = 10;
    private static final int LONGEST = 200;

    private final Assessments assessments;
    private final MeetingLists meetings;
    private final MeetingLines lines;
    private final Supplier<? extends RuleBook> rulesInForce;
    private final GuideTerms terms;
    private final Labels labels;

    SearchController(
            Assessments assessments,
            MeetingLists meetings,
            MeetingLines lines,
            Supplier<? extends RuleBook> rulesInForce,
            GuideTerms terms,
            Labels labels) {
        this.assessments = assessments;
        this.meetings = meetings;
        this.lines = lines;
        this.rulesInForce = rulesInForce;
        this.terms = terms;
        this.labels = labels;
    }

    /** The first few of what was found, and how many there are. */
    record Found<T>(List<T> first, long total) {

        static <T> Found<T> of(Stream<T> all) {
            var list = all.toList();
            return new Found<>(list.stream().limit(MOST).toList(), list.size());
        }
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        var words = asked(q);
        model.addAttribute("asked", words);
        if (words.isEmpty()) {
            return "front/search";
        }
        var found = assessments.page(new AssessmentQuery(null, null, words, 0, MOST));
        var named = meetings.named(words, 0, MOST);
        var rules = Found.of(rulesInForce.get().catalogue().stream().filter(rule -> tells(rule, words)));
        var groups = Found.of(groups().filter(group -> has(words, group.label(), group.code())));
        var explained = Found.of(terms.all().stream().filter(term -> has(words, term.name(), term.what())));
        model.addAttribute("assessments", new Found<>(found.items(), found.total()));
        model.addAttribute(
                "meetings", new Found<>(named.items().stream().map(lines::line).toList(), named.total()));
        model.addAttribute("rules", rules);
        model.addAttribute("groups", groups);
        model.addAttribute("terms", explained);
        model.addAttribute("total", found.total() + named.total() + rules.total() + groups.total() + explained.total());
        return "front/search";
    }

    /** No database looks for a null character, and nobody for more than fits into the box. */
    private static String asked(String typed) {
        var words = typed.replace("\0", "").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private Stream<GuideController.Group> groups() {
        return rulesInForce.get().tables().focalGroups().codes().stream()
                .map(code -> new GuideController.Group(code, labels.group(code)));
    }

    private static boolean tells(RuleCard rule, String words) {
        return has(words, rule.name(), rule.title(), rule.text(), rule.basis(), rule.nextStep());
    }

    private static boolean has(String words, String... texts) {
        var wanted = plain(words);
        return Stream.of(texts).anyMatch(text -> plain(text).contains(wanted));
    }

    /** Without case and accents, which few type when they search. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
