package org.equityimpact.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the pages stands in the messages, in both languages. */
class TextsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(TEMPLATES.resolve("docket"))) // a print that goes out in English
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void spanishSaysAllThatEnglishSays(String bundle) throws IOException {
        assertThat(keys(bundle + "_es")).isEqualTo(keys(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageTakesTheSameArgumentsInBothLanguages(String bundle) throws IOException {
        var english = read(bundle);
        var spanish = read(bundle + "_es");
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> arguments(english.getProperty(key), Locale.ENGLISH)
                                != arguments(spanish.getProperty(key), Languages.SPANISH)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfATemplateIsAMessage(Path template) throws IOException {
        Set<String> known = new HashSet<>();
        for (String bundle : bundles()) {
            known.addAll(keys(bundle));
        }
        assertThat(keysIn(Files.readString(template))).isSubsetOf(known);
    }

    /** A word that no attribute of the template replaces would be shown in English to everybody. */
    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsWordsOfItsOwn(Path template) throws IOException {
        assertThat(Jsoup.parse(Files.readString(template)).getAllElements().stream()
                        .filter(element -> element.ownText().matches(".*\\p{L}{2}.*"))
                        .filter(element -> !isReplaced(element))
                        .map(Element::outerHtml))
                .isEmpty();
    }

    private static boolean isReplaced(Element element) {
        return Stream.iterate(element, one -> !one.nameIs("html") && one.hasParent(), Element::parent)
                .anyMatch(one -> Stream.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove")
                        .anyMatch(one::hasAttr));
    }

    private static Set<String> keysIn(String template) {
        return KEY.matcher(template).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static int arguments(String message, Locale language) {
        return new MessageFormat(message, language).getFormatsByArgumentIndex().length;
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Properties read(String bundle) throws IOException {
        var properties = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            properties.load(file);
        }
        return properties;
    }
}
