package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.SortedMap;
import org.equityimpact.limits.Heavy;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.publishing.KnownRules;
import org.equityimpact.publishing.KnownSet;
import org.equityimpact.publishing.LiveRules;
import org.equityimpact.publishing.Motive;
import org.equityimpact.rulecheck.RuleSetDifference;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.store.GoneLive;
import org.equityimpact.store.History;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What went live when, by whom and why; how sets differ; and the way back. */
@Needs(Right.READ)
@Controller
class HistoryController {

    private static final int SIZE = 20;
    private static final int LAST_PAGE = 100_000;

    private final KnownRules known;
    private final LiveRules live;
    private final History history;

    HistoryController(KnownRules known, LiveRules live, History history) {
        this.known = known;
        this.live = live;
        this.history = history;
    }

    @GetMapping("/rules/sets")
    String sets(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "") String done, Model model) {
        var found = history.page(Math.max(0, Math.min(page, LAST_PAGE)), SIZE);
        model.addAttribute("page", found.page());
        model.addAttribute("size", found.size());
        model.addAttribute("total", found.total());
        model.addAttribute("done", done);
        model.addAttribute("entries", found.items().stream().map(this::entry).toList());
        model.addAttribute("folderProblems", live.situation().folder().problems());
        return "rules/sets";
    }

    /**
     * A line of the history.
     *
     * @param changes the address of the difference from the set before; empty where there is none
     */
    record Entry(GoneLive gone, String address, String shortVersion, String changes, boolean inForce) {}

    private Entry entry(GoneLive gone) {
        String before = gone.before();
        return new Entry(
                gone,
                SetAddress.of(gone.version()),
                RuleState.shortened(gone.version()),
                before == null || before.equals(gone.version())
                        ? ""
                        : SetAddress.of(before) + "/changes/" + RuleState.hash(gone.version()),
                gone.equals(live.situation().live()));
    }

    @GetMapping("/rules/sets/{hash}")
    String set(@PathVariable String hash, Model model) {
        return set(found(hash), "", "", List.of(), model);
    }

    private String set(KnownSet set, String reason, String by, List<String> wrong, Model model) {
        String version = set.rules().version();
        model.addAttribute("set", set);
        model.addAttribute("shortVersion", RuleState.shortened(version));
        model.addAttribute("hash", RuleState.hash(version));
        model.addAttribute("address", SetAddress.of(version));
        model.addAttribute("entries", set.live().stream().map(this::entry).toList());
        model.addAttribute("files", files(version, set.rules().whole()));
        model.addAttribute(
                "changesNow", SetAddress.of(live.situation().live().version()) + "/changes/" + RuleState.hash(version));
        model.addAttribute("reason", reason);
        model.addAttribute("by", by);
        model.addAttribute("wrong", wrong);
        return "rules/set";
    }

    /** A file of a set. */
    record SetFile(String path, String address) {}

    private static List<SetFile> files(String version, SortedMap<String, byte[]> files) {
        return files.keySet().stream()
                .map(path -> new SetFile(
                        path,
                        SetAddress.of(version) + "/files/"
                                + org.springframework.web.util.UriUtils.encodePath(path, UTF_8)))
                .toList();
    }

    @GetMapping("/rules/sets/{hash}/files/{*file}")
    String file(@PathVariable String hash, @PathVariable String file, Model model) {
        var set = found(hash);
        String path = file.substring(1);
        byte[] content = set.rules().whole().get(path);
        if (content == null) {
            throw new NoSuchPage();
        }
        var kind = FileKind.of(path);
        model.addAttribute("path", path);
        model.addAttribute("shortVersion", RuleState.shortened(set.rules().version()));
        model.addAttribute("address", SetAddress.of(set.rules().version()));
        model.addAttribute("text", kind == FileKind.WORKBOOK ? List.of() : kind.lines(new String(content, UTF_8)));
        return "rules/setfile";
    }

    @GetMapping("/rules/sets/{hash}/changes/{other}")
    String changes(@PathVariable String hash, @PathVariable String other, Model model) {
        String before = found(hash).rules().version();
        String after = found(other).rules().version();
        try {
            model.addAttribute("difference", RuleSetDifference.between(ready(before), ready(after)));
        } catch (BrokenRules unfit) {
            model.addAttribute("unfit", unfit.problems());
        }
        model.addAttribute("before", RuleState.shortened(before));
        model.addAttribute("after", RuleState.shortened(after));
        model.addAttribute("beforeAddress", SetAddress.of(before));
        model.addAttribute("afterAddress", SetAddress.of(after));
        model.addAttribute("beforeLive", latest(before));
        model.addAttribute("afterLive", latest(after));
        return "rules/changes";
    }

    private CompiledRules ready(String version) throws BrokenRules {
        return known.rules(version).orElseThrow(NoSuchPage::new);
    }

    private @Nullable GoneLive latest(String version) {
        return history.of(version).stream().findFirst().orElse(null);
    }

    @Heavy
    @Needs(Right.PUBLISH_RULES)
    @PostMapping("/rules/sets/{hash}/activate")
    Object activate(
            @PathVariable String hash,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String by,
            Model model,
            HttpServletResponse response) {
        var set = found(hash);
        var motive = new Motive(Person.said(by, Person.LONGEST_NAME), Person.said(reason, Person.LONGEST_REASON));
        var wrong = PublishForm.of(motive).wrong();
        try {
            if (wrong.isEmpty()) {
                return live.goBack(set.rules().version(), motive)
                        .map(change -> Onward.to("/rules/sets?done=back"))
                        .orElseThrow(NoSuchPage::new);
            }
        } catch (BrokenRules unfit) {
            model.addAttribute("unfit", unfit.problems());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return set(set, String.valueOf(motive.reason()), String.valueOf(motive.by()), wrong, model);
    }

    private KnownSet found(String hash) {
        return known.of(SetAddress.version(hash)).orElseThrow(NoSuchPage::new);
    }
}
