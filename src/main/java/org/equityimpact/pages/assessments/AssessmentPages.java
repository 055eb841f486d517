package org.equityimpact.pages.assessments;

import java.util.HashMap;
import java.util.Map;
import org.equityimpact.desk.Reviews;
import org.equityimpact.people.Right;
import org.equityimpact.people.WhoActs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of an assessment with its forms, as they stand or as somebody filled them in. */
record AssessmentPages(AssessmentViews views, Plans plans, Agendas agendas, Reviews reviews, WhoActs who) {

    /** What somebody entered to put the proposal on an agenda, and what is wrong with it. */
    record Entered(String meeting, String number, @Nullable String mistake) {

        static final Entered NOTHING = new Entered("", "", null);
    }

    /**
     * The page as it stands.
     *
     * @param saved which form was just taken; empty for none
     */
    ModelAndView of(Kept kept, String saved) {
        return page(kept, plans.of(kept), Entered.NOTHING, ReviewForm.EMPTY, saved);
    }

    /** The page with a plan that cannot be kept as it was entered. */
    ModelAndView withMistakes(Kept kept, Plan entered) {
        var page = page(kept, entered, Entered.NOTHING, ReviewForm.EMPTY, "");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The page with an agenda that does not take the proposal. */
    ModelAndView withMistakes(Kept kept, Entered entered) {
        var page = page(kept, plans.of(kept), entered, ReviewForm.EMPTY, "");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The page with a review that cannot be kept as it was entered. */
    ModelAndView withMistakes(Kept kept, ReviewForm review) {
        var page = page(kept, plans.of(kept), Entered.NOTHING, review, "");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Kept kept, Plan plan, Entered entered, ReviewForm review, String saved) {
        Map<String, Object> model = new HashMap<>();
        model.put("view", views.of(kept));
        model.put("plan", plan);
        model.put("meetings", agendas.offered(kept.summary()));
        model.put("entered", entered);
        model.put("saved", saved);
        model.put("review", review);
        model.put("reviews", reviews.of(kept.summary().id()));
        model.put("mayReview", who.now().may(Right.REVIEW) && !reviews.isOwn(kept.summary()));
        return new ModelAndView("assessments/assessment", model);
    }
}
