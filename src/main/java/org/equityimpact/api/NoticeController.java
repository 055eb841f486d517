package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.equityimpact.notices.Notices;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.store.NoticePage;
import org.equityimpact.store.NoticeQuery;
import org.equityimpact.store.NoticeState;
import org.equityimpact.store.NoticeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who was told of screenings and what did not go out, and sends it again when somebody asks. */
@Needs(Right.OPERATE)
@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/notices", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Notices")
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @Operation(
            operationId = "notices",
            summary = "Notices with their attempts and what went wrong last, the newest first")
    @GetMapping
    NoticePage notices(
            @RequestParam(required = false) @Nullable NoticeState state,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        try {
            return notices.page(new NoticeQuery(state, meeting, page, size));
        } catch (IllegalArgumentException outside) {
            throw new BadParameter(String.valueOf(outside.getMessage()));
        }
    }

    @Operation(
            operationId = "retryNotice",
            summary = "Has a notice that was given up, is uncertain or waits go out now; never one that was sent")
    @PostMapping("/{id}/retry")
    NoticeSummary retry(@PathVariable String id) {
        var notice = notices.retry(id);
        if (notice == null) {
            throw new NotFound("There is no notice \"%s\".".formatted(id));
        }
        return notice;
    }
}
