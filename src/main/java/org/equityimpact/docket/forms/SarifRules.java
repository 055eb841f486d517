package org.equityimpact.docket.forms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.DocketItem.Reason;

/** The rules and gates that results name, each told once, in the order in which they come up. */
final class SarifRules {

    private final Map<String, Map<String, Object>> rules = new LinkedHashMap<>();

    String of(Reason reason) {
        return told(reason.rule(), reason.title(), reason.nextStep());
    }

    String of(Hold hold) {
        return told(
                hold.gate(), hold.reason(), "A gate of level %s: it stops an item by itself.".formatted(hold.level()));
    }

    private String told(String id, String title, String help) {
        rules.computeIfAbsent(id, name -> {
            var rule = new LinkedHashMap<String, Object>();
            rule.put("id", name);
            rule.put("shortDescription", Map.of("text", title));
            rule.put("help", Map.of("text", help));
            return rule;
        });
        return id;
    }

    int index(String id) {
        return new ArrayList<>(rules.keySet()).indexOf(id);
    }

    List<Map<String, Object>> all() {
        return List.copyOf(rules.values());
    }

    /** A file name as a relative reference. */
    static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException odd) {
            return "agenda";
        }
    }
}
