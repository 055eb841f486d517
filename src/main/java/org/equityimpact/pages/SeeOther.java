package org.equityimpact.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from a form that was taken to the page that shows what became of it. */
public final class SeeOther {

    private SeeOther() {}

    /** The way to a page of ours. */
    public static ModelAndView page(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
