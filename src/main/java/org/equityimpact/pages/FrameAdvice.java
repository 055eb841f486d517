package org.equityimpact.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.people.WhoActs;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice(basePackageClasses = FrameAdvice.class)
class FrameAdvice {

    private final Supplier<? extends RuleBook> rulesInForce;

    private final WhoActs who;

    FrameAdvice(Supplier<? extends RuleBook> rulesInForce, WhoActs who) {
        this.rulesInForce = rulesInForce;
        this.who = who;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return Frame.of(request, rulesInForce, who.now());
    }

    @ModelAttribute("rulesLanguage")
    String rulesLanguage() {
        return Languages.OF_RULES;
    }
}
