package org.equityimpact.rulecheck;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.Kind;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.rules.RuleSources;

/** The text of a new rule and of its cases. */
final class RuleTemplate {

    private static final Pattern SENTENCE = Pattern.compile("\\[when]\\s*((?:[^=\\\\]|\\\\.)+)=.*");

    private final NewRule wish;
    private final String group;
    private final String groupLabel;
    private final List<String> sentences;

    /** @param sentences those that a rule of the dimension may use */
    RuleTemplate(NewRule wish, FocalGroups groups, List<String> sentences) {
        this.wish = wish;
        this.group = groups.codes().stream().findFirst().orElse("race.black");
        this.groupLabel = groups.label(group);
        this.sentences = sentences;
    }

    /** The sentences of the whole folder and of one dimension, as they are written. */
    static List<String> sentences(RuleSources sources, String dimension) {
        return Stream.of("sentences.dsl", dimension + "/sentences.dsl")
                .flatMap(file -> Stream.ofNullable(sources.files().get(file)))
                .flatMap(content -> new String(content, StandardCharsets.UTF_8).lines())
                .map(SENTENCE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1).strip())
                .toList();
    }

    String rule() {
        return """
                package rules.%s

                // This rule was made from a template. It is fit as it stands; change it step by step, and run
                // "rules check" and "rules test" after each step.
                //   1. Say in @title what is found, in @basis what it rests on (a law, a framework, a case), in @nextStep what to do,
                //      in @question what a member may ask aloud in the meeting.
                //   2. Put other sentences between "when" and "then". All of them must hold. What the author of a proposal should
                //      change stands last. A line that begins with "- " narrows the line above it.
                //   3. Say in Report what was found; words of the facts stand in braces.
                //   4. Let the cases beside this file say what the rule must do.
                // When you are done, take these lines away. The sentences that a rule of this dimension may use:
                %s
                rule "%s"
                    @title("%s")
                    @dimension("%s")
                    @kind("%s")
                    @severity("%s")
                    @basis("Say here which law, framework or case this rests on")
                    @owner("equity office")
                    @answers("none")
                    @nextStep("%s")
                %swhen
                %s
                then
                    Report "%s"
                end
                """.formatted(
                wish.dimension(),
                sentences.stream().map(sentence -> "//      " + sentence).collect(Collectors.joining("\n")),
                wish.name(),
                title(),
                wish.dimension(),
                wish.kind().code(),
                wish.severity().code(),
                nextStep(),
                question(),
                when().stream().map(sentence -> "    " + sentence).collect(Collectors.joining("\n")),
                report("{group.label}"));
    }

    String cases() {
        String head = """
                # Each case gives a part of a proposal and says what the rule must say of it: fires, clear, cannot tell or
                # does not apply. What a case does not give is unknown. Every rule has a case that fires and one that stays
                # silent; unless it asks only whether something was answered (kind gap), it has one that cannot tell.
                """;
        return head
                + switch (wish.kind()) {
                    case RISK -> riskCases();
                    case GAP -> gapCases();
                    case STRENGTH -> strengthCases();
                };
    }

    private List<String> when() {
        return switch (wish.kind()) {
            case RISK ->
                List.of("The decision is hard to reverse", "A focal group is adversely affected", "Nobody was engaged");
            case GAP -> List.of("The decision is hard to reverse", "Nobody was engaged");
            case STRENGTH -> List.of("The decision is hard to reverse", "There was engagement");
        };
    }

    private String title() {
        return switch (wish.kind()) {
            case RISK -> "Hard to reverse, and nobody was engaged";
            case GAP -> "Nobody was engaged on what is hard to reverse";
            case STRENGTH -> "People were engaged on what is hard to reverse";
        };
    }

    private String nextStep() {
        return wish.kind() == Kind.STRENGTH ? "Go on." : "Engage those who are affected before you decide.";
    }

    /** What is done well raises no question. */
    private String question() {
        return wish.kind() == Kind.STRENGTH
                ? ""
                : "    @question(\"Who will live with this decision, and what have they said about it so far?\")\n";
    }

    private String report(String who) {
        return switch (wish.kind()) {
            case RISK -> who + ": the decision is hard to reverse, and nobody was engaged.";
            case GAP -> "The decision is hard to reverse, and nobody was engaged.";
            case STRENGTH -> "The decision is hard to reverse, and people were engaged.";
        };
    }

    private String riskCases() {
        return """

                - name: a burden that is hard to take back is reported where nobody was engaged
                  given:
                    decision: { reversibility: hard }
                    focalGroups:
                      - { group: %1$s, status: affected_negative }
                    engagement: { activities: [] }
                  expect: fires
                  says: "%2$s"

                - name: engagement of any kind is enough for this rule
                  given:
                    decision: { reversibility: hard }
                    focalGroups:
                      - { group: %1$s, status: affected_negative }
                    engagement:
                      activities:
                        - { party: families, level: consult }
                  expect: clear

                - name: where no group is burdened there is nothing to report
                  given:
                    decision: { reversibility: hard }
                    engagement: { activities: [] }
                  everyoneElse: not affected
                  expect: clear

                - name: what is easy to reverse is not what this rule is about
                  given:
                    decision: { reversibility: easy }
                  expect: does not apply

                - name: where nobody says whether people were engaged it cannot be told
                  given:
                    decision: { reversibility: hard }
                    focalGroups:
                      - { group: %1$s, status: affected_negative }
                  expect: cannot tell
                """.formatted(group, report(groupLabel).replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private String gapCases() {
        return """

                - name: that no engagement is mentioned is reported
                  given:
                    decision: { reversibility: hard }
                  expect: fires
                  confirmed: false
                  says: "%s"

                - name: that there was no engagement is reported
                  given:
                    decision: { reversibility: hard }
                    engagement: { activities: [] }
                  expect: fires
                  confirmed: true

                - name: engagement of any kind is enough for this rule
                  given:
                    decision: { reversibility: hard }
                    engagement:
                      activities:
                        - { party: families, level: consult }
                  expect: clear

                - name: what is easy to reverse is not what this rule is about
                  given:
                    decision: { reversibility: easy }
                  expect: does not apply
                """.formatted(report(""));
    }

    private String strengthCases() {
        return """

                - name: engagement on what is hard to reverse is a strength
                  given:
                    decision: { reversibility: hard }
                    engagement:
                      activities:
                        - { party: families, level: consult }
                  expect: fires
                  says: "%s"

                - name: without engagement there is no such strength
                  given:
                    decision: { reversibility: hard }
                    engagement: { activities: [] }
                  expect: clear

                - name: what is easy to reverse is not what this rule is about
                  given:
                    decision: { reversibility: easy }
                  expect: does not apply

                - name: where nobody says whether people were engaged it cannot be told
                  given:
                    decision: { reversibility: hard }
                  expect: cannot tell
                """.formatted(report(""));
    }
}
