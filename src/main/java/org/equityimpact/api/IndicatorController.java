package org.equityimpact.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.IndicatorsWriter;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.spreadsheet.TableFile;
import org.equityimpact.spreadsheet.TableSettings;
import org.equityimpact.spreadsheet.TableTemplate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Turns tables into the indicators of a proposal, and hands out a table to start from. */
@Needs(Right.PREPARE)
@RestController
@RequestMapping(IndicatorController.PATH)
@Tag(name = "Indicators")
class IndicatorController {

    static final String PATH = ApiConfiguration.ROOT + "/indicators";
    static final String CSV = "text/csv";
    static final String TSV = "text/tab-separated-values";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desk desk;

    IndicatorController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "readIndicators",
            summary = "Turns tables into the indicators of a proposal; nothing is stored",
            description = "Parameters win over what the tables say of themselves, and hold for all of them.")
    @PostMapping(
            consumes = {CSV, TSV, XLSX},
            produces = APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> read(HttpServletRequest request, @Parameter(hidden = true) TableSettings settings)
            throws IOException {
        var indicators = desk.indicators(TableFile.of("", request.getInputStream()), settings);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(IndicatorsWriter.write(indicators));
    }

    @Operation(
            operationId = "indicatorTemplate",
            summary = "A table that explains itself and can be sent as it stands, to write over")
    @GetMapping(
            path = "/template",
            produces = {XLSX, CSV})
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "xlsx") TableTemplate format) {
        var download =
                ContentDisposition.attachment().filename(format.fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format == TableTemplate.XLSX ? XLSX : CSV + ";charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(format.bytes());
    }
}
