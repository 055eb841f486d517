package org.equityimpact.pages.assessments;

import java.time.Duration;
import org.equityimpact.charts.ChartFormat;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Draws the indicators of an assessment, each at an address of its own. */
@Needs(Right.READ)
@Controller
class ChartPictureController {

    private static final Duration KEPT = Duration.ofDays(1);

    private final KeptAssessments kept;
    private final IndicatorCharts charts;

    ChartPictureController(KeptAssessments kept, IndicatorCharts charts) {
        this.kept = kept;
        this.charts = charts;
    }

    /** Counted from 1, in the order of the submission. */
    @GetMapping("/assessments/{id}/charts/{number:\\d{1,3}}.svg")
    ResponseEntity<byte[]> chart(@PathVariable String id, @PathVariable int number) {
        var drawn = charts.of(kept.find(id));
        if (number < 1 || number > drawn.size()) {
            throw new NoSuchPage();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ChartFormat.SVG.mediaType()))
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(drawn.get(number - 1).as(ChartFormat.SVG));
    }
}
