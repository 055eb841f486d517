package org.equityimpact.rules;

import java.util.Map;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.Tables;

/**
 * What the policy tables say: numbers and lists that rules name, tables that give facts their meaning, and the numbers
 * behind the score.
 */
record Policy(Map<String, Figure> thresholds, Map<String, Codes> lists, Tables tables, ScoringPolicy scoring) {

    Policy {
        thresholds = Map.copyOf(thresholds);
        lists = Map.copyOf(lists);
    }
}
