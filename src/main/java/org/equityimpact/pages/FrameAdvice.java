package org.equityimpact.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice(basePackageClasses = FrameAdvice.class)
class FrameAdvice {

    private final Supplier<? extends RuleBook> rulesInForce;

    FrameAdvice(Supplier<? extends RuleBook> rulesInForce) {
        this.rulesInForce = rulesInForce;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return Frame.of(request, rulesInForce);
    }

    @ModelAttribute("rulesLanguage")
    String rulesLanguage() {
        return Languages.OF_RULES;
    }
}
