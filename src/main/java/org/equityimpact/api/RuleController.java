package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rules in force; the version of the rule set is the entity tag. */
@Needs(Right.READ)
@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/rules", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Rules")
class RuleController {

    private final Supplier<? extends RuleBook> rulesInForce;

    RuleController(Supplier<? extends RuleBook> rulesInForce) {
        this.rulesInForce = rulesInForce;
    }

    @Operation(operationId = "rules", summary = "The catalogue of the rules in force")
    @GetMapping
    ResponseEntity<List<RuleCard>> rules() {
        RuleBook rules = rulesInForce.get();
        return ResponseEntity.ok().eTag(rules.version()).body(rules.catalogue());
    }

    @Operation(operationId = "rule", summary = "One rule: what it is for, what it counts, and its text")
    @GetMapping("/{name}")
    ResponseEntity<RuleCard> rule(@PathVariable String name) {
        RuleBook rules = rulesInForce.get();
        RuleCard rule = rules.catalogue().stream()
                .filter(card -> card.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no rule \"%s\" in force.".formatted(name)));
        return ResponseEntity.ok().eTag(rules.version()).body(rule);
    }
}
