package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.desk.InvalidBody;
import org.equityimpact.docket.GateOverride;
import org.equityimpact.json.Fields;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.Submission;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.screening.OverrideAsked;
import org.equityimpact.screening.Overrides;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Releases gates by named persons, takes that back, and shows all that was ever released. */
@Needs(Right.READ)
@RestController
@RequestMapping(path = OverrideController.PATH, produces = APPLICATION_JSON_VALUE)
@Tag(name = "Overrides")
class OverrideController {

    static final String PATH = ApiConfiguration.ROOT + "/overrides";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 2_000;

    private final Overrides overrides;
    private final Signatory signatory;
    private final InstantSource clock;

    OverrideController(Overrides overrides, Signatory signatory, InstantSource clock) {
        this.overrides = overrides;
        this.signatory = signatory;
        this.clock = clock;
    }

    @Operation(
            operationId = "override",
            summary = "Releases a gate that holds a proposal: by whom, in which role, why and until when")
    @Needs(Right.RELEASE)
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<OverrideView> give(HttpServletRequest request) throws IOException {
        var fields = Fields.of(
                Submission.of(request.getInputStream()),
                List.of("assessment", "organisation", "reference", "gate", "by", "role", "reason", "expires"));
        var mistakes = new ArrayList<Mistake>();
        var asked = asked(fields, mistakes);
        mistakes.addAll(0, fields.mistakes());
        mistakes.addAll(overrides.mistakes(asked));
        InvalidBody.refuse(mistakes);
        var given = overrides.give(asked);
        return ResponseEntity.created(URI.create(PATH + "/" + given.id())).body(view(given));
    }

    private OverrideAsked asked(Fields fields, List<Mistake> mistakes) {
        return new OverrideAsked(
                fields.text("assessment", LONGEST_NAME),
                fields.text("organisation", LONGEST_NAME),
                fields.text("reference", LONGEST_NAME),
                fields.needed("gate", LONGEST_NAME, "This is missing: the gate that is released."),
                signatory.needed(fields, "This is missing: who releases the gate."),
                fields.needed("role", LONGEST_NAME, "This is missing: in which role."),
                fields.needed("reason", LONGEST_REASON, "This is missing: why the gate may be passed."),
                GivenDay.read(
                        fields.needed("expires", LONGEST_NAME, "This is missing: the last day on which it counts."),
                        "/expires",
                        "2026-12-31",
                        mistakes));
    }

    @Operation(operationId = "withdrawOverride", summary = "Takes an override back; it stays in what is kept")
    @Needs(Right.RELEASE)
    @PostMapping(path = "/{id}/withdrawal", consumes = APPLICATION_JSON_VALUE)
    OverrideView withdraw(HttpServletRequest request, @PathVariable String id) throws IOException {
        var fields = Fields.of(Submission.of(request.getInputStream()), List.of("by", "reason"));
        var by = signatory.needed(fields, "This is missing: who takes the override back.");
        var reason = fields.needed("reason", LONGEST_REASON, "This is missing: why it is taken back.");
        InvalidBody.refuse(fields.mistakes());
        refuseIfWithdrawn(override(id));
        return view(overrides.withdraw(id, by, reason).orElseThrow(() -> noOverride(id)));
    }

    private static void refuseIfWithdrawn(GateOverride override) {
        if (override.withdrawnAt() != null) {
            throw new Conflict("The override was taken back already, by %s.".formatted(override.withdrawnBy()));
        }
    }

    @Operation(operationId = "overrides", summary = "All overrides that were ever given, the newest first")
    @GetMapping
    OverrideView.Page overrides(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var found = Paging.checked(() -> overrides.page(organisation, reference, page, size));
        return new OverrideView.Page(
                found.items().stream().map(this::view).toList(), found.page(), found.size(), found.total());
    }

    @Operation(operationId = "givenOverride", summary = "An override, as it was given and whether it was taken back")
    @GetMapping("/{id}")
    OverrideView one(@PathVariable String id) {
        return view(override(id));
    }

    private GateOverride override(String id) {
        return overrides.find(id).orElseThrow(() -> noOverride(id));
    }

    private OverrideView view(GateOverride override) {
        return OverrideView.of(override, clock.instant());
    }

    private static NotFound noOverride(String id) {
        return new NotFound("There is no override \"%s\".".formatted(id));
    }
}
