package org.equityimpact.pages.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.equityimpact.entrance.Destination;
import org.equityimpact.entrance.Doors;
import org.equityimpact.entrance.SignIn;
import org.equityimpact.entrance.SignIn.Attempt;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.SeeOther;
import org.equityimpact.people.ForEverybody;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks people who they are, and lets them out again. */
@ForEverybody
@Controller
class SignInController {

    private static final Set<String> PROBLEMS = Set.of("provider", "no-role", "closed", "left");

    private final Doors doors;
    private final SignIn signIn;

    SignInController(Doors doors, SignIn signIn) {
        this.doors = doors;
        this.signIn = signIn;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String problem) {
        return page("", Destination.of(to), PROBLEMS.contains(problem) ? problem : "");
    }

    @PostMapping("/sign-in")
    Object enter(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!doors.knowAccounts()) {
            throw new NoSuchPage();
        }
        Attempt attempt = signIn.attempt(account, password, request, response);
        var person = attempt.person();
        if (person == null) {
            return refused(attempt, account, Destination.of(to), response);
        }
        return SeeOther.page(person.passwordIsTemporary() ? "/account" : Destination.of(to));
    }

    private ModelAndView refused(Attempt attempt, String account, String to, HttpServletResponse response) {
        var waiting = attempt.waiting();
        if (waiting == null) {
            var page = page(account, to, "wrong");
            page.setStatus(HttpStatus.UNAUTHORIZED);
            return page;
        }
        long seconds = waiting.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        var page = page(account, to, "wait").addObject("seconds", seconds);
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }

    /** The provider is a link and no redirect: a form of ours may lead to no other site. */
    @PostMapping("/sign-out")
    Object leave(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return doors.signOut(request)
                .<Object>map(elsewhere -> page("", "/", "left").addObject("elsewhere", elsewhere))
                .orElseGet(() -> SeeOther.page("/sign-in?problem=left"));
    }

    private ModelAndView page(String account, String to, String problem) {
        return new ModelAndView("people/sign-in")
                .addObject("doors", doors)
                .addObject("account", account)
                .addObject("to", to)
                .addObject("problem", problem);
    }
}
