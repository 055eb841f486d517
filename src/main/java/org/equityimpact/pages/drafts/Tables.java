package org.equityimpact.pages.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.IndicatorsWriter;
import org.equityimpact.spreadsheet.TableFile;
import org.equityimpact.spreadsheet.TableSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Reads tables that were pasted or sent as a file into the indicators of a draft. */
final class Tables {

    private static final String LIST = "/indicators";

    private final Desk desk;

    Tables(Desk desk) {
        this.desk = desk;
    }

    /** The indicators of a file, or else of a pasted text; none where neither was given. */
    List<JsonNode> read(String text, @Nullable MultipartFile file) throws IOException {
        if (file != null && !file.isEmpty()) {
            try (var content = file.getInputStream()) {
                return read(TableFile.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
            }
        }
        return text.isBlank() ? List.of() : read(TableFile.of("", text.getBytes(UTF_8)));
    }

    private List<JsonNode> read(TableFile file) {
        var indicators = desk.indicators(file, TableSettings.none());
        var list =
                Tree.of(new String(IndicatorsWriter.write(indicators), UTF_8)).at(LIST);
        return list == null ? List.of() : list.valueStream().toList();
    }

    /** One that has the id of another takes its place. */
    static void add(List<JsonNode> indicators, Tree tree) {
        for (var indicator : indicators) {
            var same = tree.entry(LIST, Map.of("id", indicator.path("id").asString("")));
            tree.put(same == null ? LIST + "/" + tree.size(LIST) : same, indicator);
        }
    }
}
