package org.equityimpact.docket.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketItem;
import org.equityimpact.docket.ItemState;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The one template of page and print, filled with the words of a docket. */
final class DocketTemplate {

    private static final String FOLDER = "templates/docket/";
    private static final ITemplateEngine ENGINE = engine();
    private static final String SCREEN = style("screen.css");
    private static final String PRINT = style("print.css");

    private DocketTemplate() {}

    /** As a page for a browser, which may print it. */
    static String page(Docket docket) {
        return fill(docket, shown(docket), false);
    }

    /** As markup to be set on sheets. */
    static String print(Docket docket) {
        return fill(docket, shown(docket), true);
    }

    /** The items that have a section of their own. */
    static List<DocketItem> shown(Docket docket) {
        return docket.items().stream()
                .filter(item -> item.state() != ItemState.EXEMPT && item.state() != ItemState.NOT_COVERED)
                .toList();
    }

    private static String fill(Docket docket, List<DocketItem> items, boolean onPaper) {
        var pages = items.stream()
                .map(item -> new ItemWords(item, Room.of(item)).page())
                .toList();
        return ENGINE.process(
                "docket",
                new Context(
                        Locale.ENGLISH,
                        Map.of(
                                "front",
                                new FrontWords(docket).page(),
                                "items",
                                pages,
                                "onPaper",
                                onPaper,
                                "screenStyle",
                                SCREEN,
                                "printStyle",
                                PRINT)));
    }

    private static ITemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(DocketTemplate.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String style(String name) {
        try (var file = DocketTemplate.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a style sheet of the docket cannot be read", unreadable);
        }
    }
}
