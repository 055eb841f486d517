package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.regex.Pattern;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.publishing.KnownRules;
import org.equityimpact.rulecheck.RuleSetDifference;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.store.AssessmentQuery;
import org.equityimpact.store.History;
import org.equityimpact.store.HistoryPage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rule sets that went live, those that wait to, and how any two of them differ. */
@Needs(Right.READ)
@RestController
@RequestMapping(path = RuleSetController.PATH, produces = APPLICATION_JSON_VALUE)
@Tag(name = "Rule sets")
class RuleSetController {

    static final String PATH = ApiConfiguration.ROOT + "/rule-sets";

    private static final String ALGORITHM = "sha256:";
    private static final Pattern HASH = Pattern.compile("(?:sha256:)?[0-9a-f]{64}");

    private final KnownRules known;
    private final History history;

    RuleSetController(KnownRules known, History history) {
        this.known = known;
        this.history = history;
    }

    @Operation(operationId = "ruleSets", summary = "What went live when, by whom and why, the newest first")
    @GetMapping
    HistoryPage ruleSets(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        try {
            AssessmentQuery.checkPage(page, size);
            return history.page(page, size);
        } catch (IllegalArgumentException outside) {
            throw new BadParameter(String.valueOf(outside.getMessage()));
        }
    }

    @Operation(operationId = "ruleSet", summary = "One rule set: its files, and every time that it went live")
    @GetMapping("/{hash}")
    RuleSetView ruleSet(@PathVariable String hash) {
        return known.of(version(hash)).map(RuleSetView::of).orElseThrow(() -> unknown(hash));
    }

    @Operation(operationId = "ruleSetDifference", summary = "How the second rule set differs from the first")
    @GetMapping("/{hash}/diff/{other}")
    RuleSetDifference difference(@PathVariable String hash, @PathVariable String other) throws BrokenRules {
        var before = known.rules(version(hash)).orElseThrow(() -> unknown(hash));
        var after = known.rules(version(other)).orElseThrow(() -> unknown(other));
        return RuleSetDifference.between(before, after);
    }

    /** The version that an address means, with or without its algorithm. */
    static String version(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw unknown(hash);
        }
        return hash.startsWith(ALGORITHM) ? hash : ALGORITHM + hash;
    }

    static NotFound unknown(String hash) {
        return new NotFound("There is no rule set \"%s\"; GET %s lists those that went live.".formatted(hash, PATH));
    }
}
