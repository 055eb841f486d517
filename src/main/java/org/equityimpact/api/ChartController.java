package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.equityimpact.charts.ChartFormat;
import org.equityimpact.charts.IndicatorChart;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.Submission;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.spreadsheet.TableFile;
import org.equityimpact.spreadsheet.TableSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws what indicators say about groups, without a decision around them. */
@Needs(Right.PREPARE)
@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/disparities/charts")
@Tag(name = "Disparities")
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(mediaType = "image/svg+xml"),
            @Content(mediaType = "image/png"),
            @Content(mediaType = "text/html"),
            @Content(mediaType = "text/csv")
        })
class ChartController {

    private static final int MOST_NAMED = 20;

    private final Desk desk;

    ChartController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "chart",
            summary = "Draws the chart of an indicator, or gives its data as a table",
            description = "A screen, not a finding of discrimination; nothing is stored.")
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> chart(
            HttpServletRequest request,
            @Parameter(description = "The id of the indicator to draw; may be left out where there is but one")
                    @RequestParam(required = false)
                    @Nullable
                    String indicator,
            @Parameter(
                            description =
                                    "svg, png, html (a page with the table) or csv; as the Accept header asks if left out")
                    @RequestParam(required = false)
                    @Nullable
                    ChartFormat format,
            @Parameter(
                            description =
                                    "The day that decides which thresholds are in force and how old figures are; today if left out")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate asOf)
            throws IOException, HttpMediaTypeNotAcceptableException {
        var wanted = format == null ? Accepted.of(request, ChartFormat.values(), ChartFormat::mediaType) : format;
        return drawn(one(desk.charts(Submission.of(request.getInputStream()), asOf), indicator), wanted);
    }

    @Operation(operationId = "chartOfTables", summary = "Draws the chart of an indicator of tables")
    @PostMapping(consumes = {IndicatorController.CSV, IndicatorController.TSV, IndicatorController.XLSX})
    ResponseEntity<byte[]> chartOfTables(
            HttpServletRequest request,
            @Parameter(hidden = true) TableSettings settings,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable ChartFormat format,
            @RequestParam(required = false) @Nullable LocalDate asOf)
            throws IOException, HttpMediaTypeNotAcceptableException {
        var wanted = format == null ? Accepted.of(request, ChartFormat.values(), ChartFormat::mediaType) : format;
        var tables = TableFile.of("", request.getInputStream());
        return drawn(one(desk.charts(tables, settings, asOf), indicator), wanted);
    }

    private static ResponseEntity<byte[]> drawn(IndicatorChart chart, ChartFormat wanted) {
        return Document.of(chart.as(wanted), wanted.mediaType(), chart.fileName() + "." + wanted);
    }

    private static IndicatorChart one(List<IndicatorChart> charts, @Nullable String indicator) {
        if (charts.isEmpty()) {
            throw new BadParameter("There are no indicators in the body, so there is nothing to draw.");
        }
        if (indicator == null && charts.size() == 1) {
            return charts.get(0);
        }
        return charts.stream()
                .filter(chart -> chart.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new BadParameter("\"indicator\" must be one of %s but is %s."
                        .formatted(ids(charts), indicator == null ? "left out" : "\"" + indicator + "\"")));
    }

    private static String ids(List<IndicatorChart> charts) {
        return charts.stream()
                        .limit(MOST_NAMED)
                        .map(chart -> "\"" + chart.id() + "\"")
                        .collect(Collectors.joining(", "))
                + (charts.size() > MOST_NAMED ? " and %,d more".formatted(charts.size() - MOST_NAMED) : "");
    }
}
