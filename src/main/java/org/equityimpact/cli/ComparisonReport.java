package org.equityimpact.cli;

import org.equityimpact.rulecheck.RuleSetComparison;

/** Where a comparison of rule folders is written. */
interface ComparisonReport {

    void print(RuleSetComparison comparison);
}
