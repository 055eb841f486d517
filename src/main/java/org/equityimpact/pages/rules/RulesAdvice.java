package org.equityimpact.pages.rules;

import org.equityimpact.publishing.LiveRules;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of rules what is in force. */
@ControllerAdvice(basePackageClasses = RulesAdvice.class)
class RulesAdvice {

    private final LiveRules live;

    RulesAdvice(LiveRules live) {
        this.live = live;
    }

    @ModelAttribute("inForce")
    RuleState inForce() {
        return RuleState.of(live.situation());
    }
}
