package org.equityimpact.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.equityimpact.json.ProposalSchema;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the form of a submission. */
@Needs(Right.READ)
@RestController
@RequestMapping(
        path = ApiConfiguration.ROOT + "/schema",
        produces = {"application/schema+json", MediaType.APPLICATION_JSON_VALUE})
@Tag(name = "Schema")
class SchemaController {

    @Operation(operationId = "proposalSchema", summary = "The JSON Schema (2020-12) of a proposal")
    @GetMapping("/proposal")
    ResponseEntity<byte[]> proposal() {
        return ResponseEntity.ok(ProposalSchema.json());
    }
}
