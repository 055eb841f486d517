package org.equityimpact.rulecheck;

import java.util.LinkedHashMap;
import java.util.Map;
import org.equityimpact.assessment.RuleCard;

/** What stands beside a rule in the catalogue, in words. */
final class Words {

    private Words() {}

    static String points(RuleCard card) {
        if (card.each() != null) {
            return "%d points each, %d at most".formatted(card.each(), card.points());
        }
        return card.points() == 1 ? "1 point" : card.points() == 0 ? "no points" : card.points() + " points";
    }

    /** What a reader may ask of a rule, and the answer. */
    static Map<String, String> about(Catalogue catalogue, Catalogue.Page page) {
        var card = page.card();
        var about = new LinkedHashMap<String, String>();
        about.put("Next step", card.nextStep());
        if (card.question() != null) {
            about.put("To ask in the meeting", card.question());
        }
        about.put("Basis", card.basis());
        about.put(
                "Answers",
                card.answers().isEmpty() ? "none of the founding documents' items" : String.join(", ", card.answers()));
        about.put("Owner", card.owner());
        about.put("File", card.file());
        if (!catalogue.rate(page).isEmpty()) {
            about.put("How often", catalogue.rate(page) + (catalogue.isForReview(page) ? ": for review" : ""));
        }
        return about;
    }
}
