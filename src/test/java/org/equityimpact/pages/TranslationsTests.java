package org.equityimpact.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class TranslationsTests {

    private static final TranslationsCatalogue CATALOGUE = TranslationsCatalogue.spanish();

    private final Translations translations = new Translations(new Words(new StaticMessageSource()));

    @BeforeEach
    void asksInSpanish() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
    }

    @AfterEach
    void asksNoMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void leavesEnglishToWhoeverAsksInEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(translations.of("No data source is named.")).isEqualTo("No data source is named.");
        assertThat(translations.language("No data source is named.")).isEqualTo("en");
    }

    @Test
    void speaksASentenceThatIsAlwaysTheSame() {
        assertThat(translations.of("No data source is named.")).isEqualTo("No se nombra ninguna fuente de datos.");
        assertThat(translations.language("No data source is named.")).isEqualTo("es");
    }

    @Test
    void leavesWhatNobodyTranslatedAsItIsAndSaysThatItIsEnglish() {
        assertThat(translations.of("No data source is named at all.")).isEqualTo("No data source is named at all.");
        assertThat(translations.language("No data source is named at all.")).isEqualTo("en");
    }

    @Test
    void putsTheLabelsOfGroupsIntoTheSentence() {
        assertThat(translations.of("English learners, Asian people: a negative impact of high severity."))
                .isEqualTo("aprendices de inglés, personas asiáticas: un impacto negativo de gravedad alta.");
    }

    @Test
    void leavesWhatPeopleWroteAsItIs() {
        assertThat(translations.of("<b>{high}</b>, \\1 $0 %s: no figure of the state, of the nation or of a named group"
                        + " to compare with."))
                .isEqualTo("<b>{high}</b>, \\1 $0 %s: no hay cifra del estado, del país ni de un grupo concreto con la"
                        + " que comparar.");
    }

    @Test
    void speaksSeveralSentencesOneByOne() {
        assertThat(translations.of("Engagement with families changed the proposal: a stop. Two of them. Engagement with"
                        + " tribes changed the proposal: no. Really."))
                .isEqualTo("La participación con familias cambió la propuesta: a stop. Two of them. La participación"
                        + " con tribus cambió la propuesta: no. Really.");
    }

    @Test
    void speaksNoneOfSeveralSentencesWhereOneIsUnknown() {
        var half = "No data source is named. Somebody wrote this.";

        assertThat(translations.of(half)).isEqualTo(half);
        assertThat(translations.language(half)).isEqualTo("en");
    }

    @Test
    void writesFiguresWithACommaBeforeTheirDecimals() {
        assertThat(translations.of("Black or African American people: 1.9 times their share of the population (stopped"
                        + " at 1.5)."))
                .isEqualTo("personas negras o afroamericanas: 1,9 veces su proporción en la población (se detiene a"
                        + " partir de 1,5).");
    }

    @Test
    void saysWhatADisparityIs() {
        assertThat(translations.of(
                        "Suspended, 2025-26: Black at 4.00 times the rate of all others (8.0% v 2.0%; 3.08 to"
                                + " 5.20 times allowing for chance; gap 6.0 points; about 1,120 more than at the others' rate)."
                                + " Threshold used: 3.00 (policy row discipline/adverse, owner equity office); level high."
                                + " Projected: the gap narrows from 6.0 to 5.0 points, the ratio from 4.00 to 3.50. No longer"
                                + " flagged when at most 1.50 times worse and at most 5 points apart."))
                .isEqualTo("Suspended, 2025-26: Black: 4,00 veces la tasa de todos los demás (8,0\u00a0% frente a"
                        + " 2,0\u00a0%; entre 3,08 y 5,20 veces teniendo en cuenta el azar; brecha de 6,0 puntos; unos"
                        + " 1.120 más que a la tasa de los demás). Umbral aplicado: 3,00 (fila de la política"
                        + " discipline/adverse, responsable: oficina de equidad); nivel alto. Proyectado: la brecha se"
                        + " reduce de 6,0 a 5,0 puntos; la razón, de 4,00 a 3,50. Deja de señalarse cuando sea como"
                        + " máximo 1,50 veces peor y la brecha sea como máximo de 5 puntos.");
    }

    @Test
    void saysWhatClearsAFindingAndWhatThatIsWorth() {
        assertThat(translations.of("Other answers at /mitigations/0/owner, /mitigations/1/owner and 7 more places."
                        + " Without this finding confirmed concern would be 18.8 instead of 27.8, possible concern 90.1"
                        + " instead of 100.0, and the outcome ACTIONS instead of REVISE."))
                .isEqualTo("Otras respuestas en /mitigations/0/owner, /mitigations/1/owner y 7 lugares más. Sin este"
                        + " hallazgo, la preocupación confirmada sería 18,8 en lugar de 27,8, la preocupación posible"
                        + " 90,1 en lugar de 100,0 y el resultado «Lista, con medidas» en lugar de «Revisar».");
    }

    @Test
    void saysMistakesWithTheirPlacesAndHints() {
        assertThat(translations.of(
                        "a.json: /decision/stage: \"drafted\" is not a stage; allowed: idea, draft. (did you mean"
                                + " \"draft\"?)"))
                .isEqualTo("a.json: /decision/stage: «drafted» no es una etapa; se admiten: idea, draft. (¿quiso decir"
                        + " «draft»?)");
    }

    @Test
    void givesNoWrongTranslationToWhatIsOnlyAlike() {
        assertThat(new String[] {
                    "No data source is named by anybody.",
                    "by the river",
                    "Black: see below.",
                    "Note: 3.00",
                    "At most, one in two.",
                    "{'reach': {'scope': 3}}",
                    "Item one and item two",
                })
                .allSatisfy(text -> assertThat(translations.of(text)).isEqualTo(text));
    }

    @Test
    void leavesATemplateOfARuleItsGaps() {
        assertThat(translations.of("{group.label}: {group.ratio} times their share of the population (stopped at"
                        + " {threshold burden-ratio-hold})."))
                .isEqualTo("{group.label}: {group.ratio} veces su proporción en la población (se detiene a partir de"
                        + " {threshold burden-ratio-hold}).");
    }

    @Test
    void takesLongAndHostileTextsWithoutBeingHeldUp() {
        var pieces = new String[] {
            ": ",
            ", ",
            " and ",
            " or ",
            "; ",
            ". ",
            " at ",
            " of ",
            " times ",
            "the gap ",
            " to ",
            "Projected: ",
            "1",
            "No owner: ",
            "Engagement with ",
            " changed the proposal: ",
            "/a ",
            "Threshold used: ",
            " v ",
            "x",
            "{",
            "\""
        };
        var random = new Random(6);

        assertThat(IntStream.range(0, 200)
                        .mapToObj(text -> random.ints(20 + random.nextInt(3_000), 0, pieces.length)
                                .mapToObj(piece -> pieces[piece])
                                .collect(Collectors.joining()))
                        .map(TranslationsTests::timed))
                .allSatisfy(time -> assertThat(time).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    void holdsNoKindThatNobodySays() {
        assertThat(CATALOGUE.kindsNamed()).allMatch(CATALOGUE::hasKind);
    }

    private static Duration timed(String text) {
        long before = System.nanoTime();
        CATALOGUE.translation(text);
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
