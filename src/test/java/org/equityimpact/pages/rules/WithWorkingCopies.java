package org.equityimpact.pages.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.equityimpact.pages.Visited;
import org.equityimpact.pages.Visits;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Reads and changes rules over HTTP, on a rule folder of ten rules of its own. */
@DirtiesContext
abstract class WithWorkingCopies extends Visits {

    static final String RULE = "purpose/problem-not-stated.dslr";
    static final String CASES = "purpose/problem-not-stated.cases.yaml";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        OwnRules.in(registry);
    }

    /** The address of a new working copy. */
    String start(String purpose) {
        return post("/rules/work", Map.of("purpose", purpose, "by", "Ana")).path();
    }

    /** Saves a file as it becomes by putting one text in place of another. */
    Visited edit(String copy, String file, String old, String edit) {
        var editor = get(copy + "/files/" + file);
        String text = editor.one("textarea").wholeText();
        assertThat(text).contains(old);
        return submit(editor.form("#edit"), "text", text.replace(old, edit));
    }

    /** Sets the points of medium severity in the grid of severities. */
    Visited mediumCounts(String copy, String points) {
        var grid = get(copy + "/tables/severities.csv");
        String row = grid.one("input[value=medium]").attr("name").replaceFirst("-0$", "-1");
        return submit(grid.form("#grid"), row, points, "do", "save");
    }

    Visited publish(String copy, String reason, String by) {
        return submit(get(copy + "/review").form("#publish form"), "reason", reason, "by", by);
    }

    String inForce() {
        return get("/rules/sets").one("h2:has(.tag.now) code").text();
    }
}
