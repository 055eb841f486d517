package org.equityimpact.pages.drafts;

import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.spreadsheet.TableTemplate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out a table to start from. */
@Needs(Right.PREPARE)
@Controller
class TemplateController {

    @GetMapping("/drafts/table.csv")
    ResponseEntity<byte[]> table() {
        var template = TableTemplate.CSV;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(template.fileName())
                                .build()
                                .toString())
                .body(template.bytes());
    }
}
