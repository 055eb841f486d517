package org.equityimpact.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.equityimpact.json.MistakesAssert.assertMistakes;

import org.junit.jupiter.api.Test;

class InvalidProposalTests {

    @Test
    void namesWhatIsMissing() {
        assertMistakes(
                Bodies.json("{'title': null, 'organisation': {}}"),
                "/organisation/name name is missing; it must be a text.",
                "/title title is missing; it must be a text.",
                "/decision decision is missing; it must be an object.");
    }

    @Test
    void listsTheCodesOfAMissingOne() {
        assertMistakes(
                Bodies.with("'support': [{'party': 'public'}], 'responsibilities': [{'role': 'board', 'phase': null}]"),
                "/responsibilities/0/phase phase is missing; it must be one of decide, plan, implement, monitor, report.");
    }

    @Test
    void tellsAllMistakesInTheOrderOfTheDocument() {
        assertMistakes(
                Bodies.json("{'summary': 5, 'decision': {'stage': 'drafted', 'direction': 'end'}, 'title': ''}"),
                "/summary summary must be a text (got 5). [put it in double quotes]",
                "/decision/stage \"drafted\" is not a stage; allowed: idea, draft, consultation, recommendation, decided,"
                        + " implemented, review, withdrawn, rescinded, quashed. [did you mean \"draft\"?]",
                "/decision/type type is missing; it must be one of policy, practice, budget, staffing, programme,"
                        + " facility, boundary, admissions, curriculum, discipline, technology,"
                        + " automated_decision_system, procurement, partnership, fee, service_change, governance,"
                        + " communication.",
                "/title title must not be empty.",
                "/organisation organisation is missing; it must be an object.");
    }

    @Test
    void namesTheNearestKnownPart() {
        assertMistakes(
                Bodies.with(
                        "'organization': {}, 'monitoring': {'isPublic': true}, 'capacity': {'zebra': 1, 'a/b~c': 1}"),
                "/organization \"organization\" is not known here. [did you mean \"organisation\"?]",
                "/monitoring/isPublic \"isPublic\" is not known here. [did you mean \"public\"?]",
                "/capacity/zebra \"zebra\" is not known here. [known here: trainingPlan, trainingBudget]",
                "/capacity/a~1b~0c \"a/b~c\" is not known here. [known here: trainingPlan, trainingBudget]");
    }

    @Test
    void hintsAtACodeOnlyWhenOneIsNear() {
        assertMistakes(
                Bodies.with("'depth': 'closure', 'evidence': {'level': 'Storng'}, 'reach': {'scope': 3}"),
                "/depth \"closure\" is not a depth; allowed: screen, full.",
                "/evidence/level \"Storng\" is not an evidence level; allowed: strong, moderate, promising, rationale,"
                        + " none. [did you mean \"strong\"?]",
                "/reach/scope scope must be one of all, selected, unknown (got 3).");
    }

    @Test
    void namesWhatWasFoundInsteadOfTheRightKind() {
        assertMistakes(
                Bodies.with("""
                        'relatedPolicies': 'one', 'legal': [], 'annotations': true, 'summary': {}, 'objectives': [null, 7],
                        'decision2': 1, 'requiredAnalysis': {'done': 'true'}, 'capacity': {'trainingBudget': '12.50'}"""),
                "/relatedPolicies relatedPolicies must be a list (got \"one\"). [put it in square brackets]",
                "/legal legal must be an object (got a list).",
                "/annotations annotations must be an object (got true).",
                "/summary summary must be a text (got an object).",
                "/objectives/0 entry 1 of objectives must not be null.",
                "/objectives/1 entry 2 of objectives must be an object (got 7).",
                "/decision2 \"decision2\" is not known here. [did you mean \"decision\"?]",
                "/requiredAnalysis/done done must be true or false (got \"true\"). [write it without quotes]",
                "/capacity/trainingBudget trainingBudget must be a number of 0 or more (got \"12.50\"). [write it without quotes]");
    }

    @Test
    void keepsTextsToTheirLengthInCharacters() {
        String emoji = "\uD83D\uDE00";
        assertMistakes(
                Bodies.with("'reference': '%s', 'relatedPolicies': ['', '%s']"
                        .formatted(emoji.repeat(300), emoji.repeat(301))),
                "/relatedPolicies/0 entry 1 of relatedPolicies must not be empty.",
                "/relatedPolicies/1 entry 2 of relatedPolicies must have at most 300 characters (has 301).");
    }

    @Test
    void keepsNumbersWithinTheirBounds() {
        assertMistakes(
                Bodies.with("""
                        'perceptions': [{'role': 'r', 'item': 'i', 'implementation': 0.5, 'impact': 5, 'respondents': 2.5}],
                        'data': {'sources': [{'name': 'n', 'responseRate': 45.5}, {'name': 'n', 'responseRate': 450}]},
                        'funding': {'deficit': -1}"""),
                "/perceptions/0/implementation implementation must be a number between 1 and 5 (got 0.5).",
                "/perceptions/0/respondents respondents must be a whole number of 0 or more (got 2.5).",
                "/data/sources/0/responseRate responseRate must be a number between 0 and 1 (got 45.5). [enter 0.455 for 45.5%]",
                "/data/sources/1/responseRate responseRate must be a number between 0 and 1 (got 450).",
                "/funding/deficit deficit must be a number of 0 or more (got -1).");
    }

    @Test
    void keepsListsToTheirSize() {
        assertMistakes(
                Bodies.with("'intersections': [{'groups': ['race.black']}], 'relatedPolicies': [%s 'p']"
                        .formatted("'p', ".repeat(500))),
                "/intersections/0/groups There must be at least 2 groups (found 1).",
                "/relatedPolicies There must be at most 500 related policies (found 501).");
    }

    @Test
    void wantsWrittenForms() {
        assertMistakes(
                Bodies.json("""
                        {'schema': 'equity-proposal/2', 'title': 't', 'organisation': {'name': 'n', 'jurisdiction': 'Oregon'},
                         'decision': {'type': 'fee', 'direction': 'end', 'proposedDate': '31/05/2024',
                                      'decisionDate': '2024-02-31', 'effectiveDate': '2024-13', 'endDate': 2024},
                         'funding': {'currency': 'dollars'}}"""),
                "/schema schema must be \"equity-proposal/1\" (got \"equity-proposal/2\").",
                "/organisation/jurisdiction jurisdiction must be a code such as US or US-OR (got \"Oregon\").",
                "/decision/proposedDate proposedDate must be a date such as 2024, 2024-05 or 2024-05-17 (got \"31/05/2024\").",
                "/decision/decisionDate decisionDate must be a day of the calendar (got \"2024-02-31\").",
                "/decision/effectiveDate effectiveDate must be a date such as 2024, 2024-05 or 2024-05-17 (got \"2024-13\").",
                "/decision/endDate endDate must be a date such as 2024, 2024-05 or 2024-05-17 (got 2024).",
                "/funding/currency currency must be three capital letters such as USD (got \"dollars\").");
    }

    @Test
    void wantsCountsInWholePeopleOrWithheld() {
        assertMistakes(
                Bodies.with("'reach': {'studentsAffected': -1, 'staffAffected': '<5', 'familiesAffected': '12'}"),
                "/reach/studentsAffected studentsAffected must be a whole number of 0 or more (got -1).",
                "/reach/staffAffected staffAffected must be a whole number of 0 or more (got \"<5\")."
                        + " [write \"<10\" for a small number that is withheld]",
                "/reach/familiesAffected familiesAffected must be a whole number of 0 or more (got \"12\")."
                        + " [write it without quotes]");
    }

    @Test
    void namesTheNearestFocalGroups() {
        assertMistakes(
                Bodies.with("""
                        'intersections': [{'groups': ['race.asian.vietnamese', 'race.asain', 'black', 'students', 'Foster']},
                        {'groups': ['foster.', 'lang.tagalog', 'xyzzy', 4, 'geo.urban', 'race-black', 'disability.student']}]"""),
                "/intersections/0/groups/1 \"race.asain\" is not a known focal-group code. [did you mean \"race.asian\"?]",
                "/intersections/0/groups/2 \"black\" is not a known focal-group code. [did you mean \"race.black\"?]",
                "/intersections/0/groups/3 \"students\" is not a known focal-group code."
                        + " [did you mean \"disability.students\" or \"tribal.students\"?]",
                "/intersections/0/groups/4 \"Foster\" is not a known focal-group code. [did you mean \"foster\"?]",
                "/intersections/1/groups/0 \"foster.\" is not a known focal-group code. [the nearest known codes: foster]",
                "/intersections/1/groups/1 \"lang.tagalog\" is not a known focal-group code."
                        + " [the nearest known codes: lang.english_learner, lang.lep_families]",
                "/intersections/1/groups/2 \"xyzzy\" is not a known focal-group code."
                        + " [the nearest known codes: lgbtq, foster, migrant]",
                "/intersections/1/groups/3 entry 4 of groups must be a focal-group code such as race.black (got 4).",
                "/intersections/1/groups/4 \"geo.urban\" is not a known focal-group code."
                        + " [the nearest known codes: geo.neighbourhood, geo.remote, geo.rural]",
                "/intersections/1/groups/5 \"race-black\" is not a known focal-group code. [did you mean \"race.black\"?]",
                "/intersections/1/groups/6 \"disability.student\" is not a known focal-group code."
                        + " [did you mean \"disability.students\"?]");
    }

    @Test
    void takesOneEntryForAGroupAndOneWayToGiveItsShare() {
        assertMistakes(
                Bodies.with("""
                        'focalGroups': [{'group': 'foster', 'status': 'mixed', 'shareAffected': 0.2, 'reportedRatio': 2},
                                        {'group': 'foster', 'status': 'unknown'}]"""),
                "/focalGroups/0/reportedRatio reportedRatio and shareAffected exclude each other; give one.",
                "/focalGroups/1/group \"foster\" stands at /focalGroups/0/group already; each group may stand once.");
    }

    @Test
    void takesOneEntryForAnId() {
        String twins = "[{'id': 'x', 'summary': 's'}, {'id': 'x', 'summary': 's'}, {'id': 'X', 'summary': 's'}]";
        assertMistakes(
                Bodies.with("'mitigations': %s, 'rootCauses': %s, 'data': {'sources': %s}"
                        .formatted(twins, twins, "[{'id': 'x', 'name': 's'}, {'id': 'x', 'name': 's'}]")),
                "/mitigations/1/id \"x\" stands at /mitigations/0/id already; each id may stand once.",
                "/rootCauses/1/id \"x\" stands at /rootCauses/0/id already; each id may stand once.",
                "/data/sources/1/id \"x\" stands at /data/sources/0/id already; each id may stand once.");
    }

    @Test
    void staysCalmAboutHostileCodes() {
        assertMistakes(
                Bodies.with("'intersections': [{'groups': ['foster', '%s']}]".formatted("a.".repeat(100_000))),
                "/intersections/0/groups/1 \"%s…\" is not a known focal-group code. [the nearest known codes: age.older, age.young_children, disability.504]"
                        .formatted("a.".repeat(30)));
    }

    @Test
    void listsTenThousandMistakesAndCountsTheOthers() {
        InvalidProposal invalid = catchThrowableOfType(
                InvalidProposal.class,
                () -> Bodies.read("'alignment': {'serves': [%s 5]}".formatted("5, ".repeat(11_999))));
        assertThat(invalid.mistakes()).hasSize(10_001);
        assertThat(invalid.mistakes().get(10_000)).isEqualTo(new Mistake("", "There are 2,001 more mistakes.", null));
    }

    @Test
    void staysShortAboutLongValues() {
        assertMistakes(
                Bodies.with("'depth': '%s'".formatted("x".repeat(1_000))),
                "/depth \"%s…\" is not a depth; allowed: screen, full.".formatted("x".repeat(60)));
    }
}
