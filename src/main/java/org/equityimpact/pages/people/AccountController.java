package org.equityimpact.pages.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.equityimpact.entrance.Accounts;
import org.equityimpact.entrance.Passwords;
import org.equityimpact.entrance.SignIn;
import org.equityimpact.entrance.Tokens;
import org.equityimpact.pages.FieldMistakes;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.SeeOther;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Person;
import org.equityimpact.people.Right;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.KeptPeople;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's own account: what they may do, their password, and the tokens of their programmes. */
@Needs(Right.OWN_ACCOUNT)
@Controller
class AccountController {

    private static final int LONGEST_PURPOSE = 200;
    private static final List<Integer> DAYS = List.of(7, 30, 90, 366);
    private static final int USUAL_DAYS = 90;

    private final WhoActs who;
    private final KeptPeople people;
    private final Accounts accounts;
    private final Tokens tokens;
    private final SignIn signIn;
    private final Words words;
    private final InstantSource clock;

    AccountController(
            WhoActs who,
            KeptPeople people,
            Accounts accounts,
            Tokens tokens,
            SignIn signIn,
            Words words,
            InstantSource clock) {
        this.who = who;
        this.people = people;
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIn = signIn;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/account")
    ModelAndView account(@RequestParam(defaultValue = "") String done) {
        return page(new FieldMistakes())
                .addObject("done", Set.of("password", "revoked").contains(done) ? done : "");
    }

    @PostMapping("/account/password")
    Object changePassword(
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = who.now();
        var kept = people.find(person.id()).orElseThrow(NoSuchPage::new);
        String account = kept.account();
        if (account == null) {
            throw new NoSuchPage(); // their provider keeps their password
        }
        var mistakes = new FieldMistakes();
        Passwords.mistake(after, account)
                .ifPresent(kind ->
                        mistakes.note("after", words.of("people.password.mistake." + kind, Passwords.SHORTEST)));
        if (!after.equals(again)) {
            mistakes.note("again", words.of("people.password.mistake.again"));
        }
        if (after.equals(before)) {
            mistakes.note("after", words.of("people.password.mistake.same"));
        }
        if (mistakes.isEmpty()) {
            change(person, before, after, mistakes);
        }
        if (!mistakes.isEmpty()) {
            return wrong(mistakes);
        }
        signIn.stay(person.id(), request, response);
        return SeeOther.page("/account?done=password");
    }

    /** Whoever sits at the session of another may guess no faster than one who signs in. */
    private void change(Person person, String before, String after, FieldMistakes mistakes) {
        var waiting = signIn.attemptChange(person);
        if (waiting.isPresent()) {
            mistakes.note(
                    "before",
                    words.of(
                            "people.sign-in.wait", waiting.get().plusMillis(999).toSeconds()));
        } else if (!accounts.changePassword(person, before, after)) {
            mistakes.note("before", words.of("people.password.mistake.before"));
        }
    }

    @PostMapping("/account/tokens")
    ModelAndView makeToken(
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") List<String> rights,
            @RequestParam(defaultValue = "" + USUAL_DAYS) String days) {
        var person = who.now();
        var mistakes = new FieldMistakes();
        String what = purpose.strip();
        if (what.isEmpty() || what.length() > LONGEST_PURPOSE) {
            mistakes.note("purpose", words.of("people.token.mistake.purpose", LONGEST_PURPOSE));
        }
        var carried = carried(person, rights);
        if (carried.isEmpty()) {
            mistakes.note("rights", words.of("people.token.mistake.rights"));
        }
        int last = DAYS.stream()
                .filter(one -> String.valueOf(one).equals(days))
                .findFirst()
                .orElse(USUAL_DAYS);
        if (!mistakes.isEmpty()) {
            return wrong(mistakes).addObject("purpose", what).addObject("chosen", carried);
        }
        return page(mistakes).addObject("made", tokens.make(person, what, carried, last));
    }

    /** Only what they may do and a token may carry. */
    private static Set<Right> carried(Person person, List<String> codes) {
        var carried = EnumSet.noneOf(Right.class);
        Arrays.stream(Right.values())
                .filter(right -> codes.contains(right.code()))
                .forEach(carried::add);
        carried.retainAll(Tokens.carriable(person));
        return carried;
    }

    @PostMapping("/account/tokens/{id}/revocation")
    Object revoke(@PathVariable String id) {
        if (!tokens.revoke(who.now(), id)) {
            throw new NoSuchPage();
        }
        return SeeOther.page("/account?done=revoked");
    }

    private ModelAndView wrong(FieldMistakes mistakes) {
        var page = page(mistakes);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(FieldMistakes mistakes) {
        var person = who.now();
        return new ModelAndView("people/account")
                .addObject("kept", people.find(person.id()).orElseThrow(NoSuchPage::new))
                .addObject(
                        "carriable", Tokens.carriable(person).stream().sorted().toList())
                .addObject("chosen", Set.of())
                .addObject("purpose", "")
                .addObject("days", DAYS)
                .addObject("usualDays", USUAL_DAYS)
                .addObject("tokens", tokens.of(person))
                .addObject("now", clock.instant())
                .addObject("mistakes", mistakes)
                .addObject("done", "");
    }
}
