package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.equityimpact.limits.Heavy;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.publishing.Change;
import org.equityimpact.publishing.LiveRules;
import org.equityimpact.publishing.Motive;
import org.equityimpact.rules.BrokenRules;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which rules are in force, and takes them from the rule folder anew. */
@Needs(Right.READ)
@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/rules", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Rules")
class LiveController {

    private final LiveRules rules;
    private final Signatory signatory;

    LiveController(LiveRules rules, Signatory signatory) {
        this.rules = rules;
        this.signatory = signatory;
    }

    @Operation(
            operationId = "rulesStatus",
            summary = "Which rules are in force, and what is wrong with the rule folder")
    @GetMapping("/status")
    RulesStatus status() {
        return RulesStatus.of(rules.situation());
    }

    @Operation(operationId = "reloadRules", summary = "Takes the rules from the rule folder, if they are fit")
    @Heavy
    @Needs(Right.PUBLISH_RULES)
    @PostMapping("/reload")
    Change reload(@RequestHeader(name = Signatory.HEADER, required = false) @Nullable String by) throws BrokenRules {
        return rules.reload(new Motive(signatory.named(by), null));
    }
}
