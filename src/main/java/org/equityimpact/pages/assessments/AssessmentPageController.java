package org.equityimpact.pages.assessments;

import java.util.Map;
import org.equityimpact.pages.SeeOther;
import org.equityimpact.pages.assessments.AssessmentPages.Entered;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows an assessment at its permanent address, and takes in what people add to it. */
@Needs(Right.READ)
@Controller
class AssessmentPageController {

    private final KeptAssessments kept;
    private final AssessmentPages pages;
    private final Plans plans;
    private final Agendas agendas;

    AssessmentPageController(KeptAssessments kept, AssessmentPages pages, Plans plans, Agendas agendas) {
        this.kept = kept;
        this.pages = pages;
        this.plans = plans;
        this.agendas = agendas;
    }

    @GetMapping("/assessments/{id}")
    ModelAndView assessment(@PathVariable String id, @RequestParam(defaultValue = "") String saved) {
        return pages.of(kept.find(id), saved);
    }

    @Needs(Right.SUBMIT)
    @PostMapping("/assessments/{id}/steps")
    ModelAndView plan(@PathVariable String id, @RequestParam Map<String, String> fields) {
        var assessment = kept.find(id);
        var entered = plans.of(assessment, fields);
        if (!entered.mistakes().isEmpty()) {
            return pages.withMistakes(assessment, entered);
        }
        plans.save(assessment, entered);
        return SeeOther.page("/assessments/" + id + "?saved=steps#next-steps");
    }

    @Needs(Right.PLAN)
    @PostMapping("/assessments/{id}/agenda")
    ModelAndView putOnAgenda(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String meeting,
            @RequestParam(defaultValue = "") String number) {
        var assessment = kept.find(id);
        var result = agendas.add(assessment.summary(), meeting, number.strip());
        return result.mistake() == null
                ? SeeOther.page("/assessments/" + id + "?saved=agenda#agenda")
                : pages.withMistakes(assessment, new Entered(meeting, number, result.mistake()));
    }
}
