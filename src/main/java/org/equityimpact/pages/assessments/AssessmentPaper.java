package org.equityimpact.pages.assessments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.charts.ChartFormat;
import org.equityimpact.charts.NoFonts;
import org.equityimpact.pages.Translations;
import org.equityimpact.pages.Words;
import org.equityimpact.paper.Print;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets an assessment on paper: the same words as on its page, in a template of its own. */
final class AssessmentPaper {

    /** A picture that comes with the page. */
    private static final String WITHIN = "data:image/png;base64,";

    private static final String STYLE = style();

    private final ITemplateEngine templates;
    private final AssessmentViews views;
    private final Plans plans;
    private final IndicatorCharts charts;
    private final Words words;
    private final Translations translations;

    AssessmentPaper(
            ITemplateEngine templates,
            AssessmentViews views,
            Plans plans,
            IndicatorCharts charts,
            Words words,
            Translations translations) {
        this.templates = templates;
        this.views = views;
        this.plans = plans;
        this.charts = charts;
        this.words = words;
        this.translations = translations;
    }

    byte[] of(Kept kept) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("view", views.of(kept));
        shown.put("plan", plans.of(kept));
        shown.put("pictures", pictures(kept));
        shown.put("translations", translations);
        shown.put("style", STYLE);
        return Print.of(templates.process("assessments/paper", new Context(words.language(), shown)));
    }

    /** A machine without fonts prints the tables alone. */
    private List<String> pictures(Kept kept) {
        try {
            return charts.of(kept).stream()
                    .map(chart -> WITHIN + Base64.getEncoder().encodeToString(chart.as(ChartFormat.PNG)))
                    .toList();
        } catch (NoFonts tablesWillDo) {
            return List.of();
        }
    }

    private static String style() {
        try (var file = AssessmentPaper.class.getClassLoader().getResourceAsStream("templates/assessments/paper.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the style sheet of assessments on paper cannot be read", unreadable);
        }
    }
}
