package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import org.equityimpact.assessment.DisparityScreen;
import org.equityimpact.assessment.MeasuresWanted;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.Submission;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.spreadsheet.TableFile;
import org.equityimpact.spreadsheet.TableSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what indicators say about groups, without a decision around them. */
@Needs(Right.PREPARE)
@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/disparities", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Disparities")
class DisparityController {

    private final Desk desk;

    DisparityController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "disparities",
            summary = "Shows the disparities in indicators, their projected change and how good the data are",
            description = "A screen, not a finding; nothing is stored.")
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    DisparityScreen disparities(
            HttpServletRequest request,
            @Parameter(description = "all: tells the further measures of every group, such as the odds ratio, too")
                    @RequestParam(required = false)
                    @Nullable
                    MeasuresWanted measures,
            @Parameter(
                            description =
                                    "The day that decides which thresholds are in force and how old figures are; today if left out")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate asOf)
            throws IOException {
        return desk.screen(Submission.of(request.getInputStream()), asOf, measures != null);
    }

    @Operation(operationId = "disparitiesOfTables", summary = "Shows the disparities in the indicators of tables")
    @PostMapping(consumes = {IndicatorController.CSV, IndicatorController.TSV, IndicatorController.XLSX})
    DisparityScreen disparitiesOfTables(
            HttpServletRequest request,
            @Parameter(hidden = true) TableSettings settings,
            @RequestParam(required = false) @Nullable MeasuresWanted measures,
            @RequestParam(required = false) @Nullable LocalDate asOf)
            throws IOException {
        return desk.screen(TableFile.of("", request.getInputStream()), settings, asOf, measures != null);
    }
}
