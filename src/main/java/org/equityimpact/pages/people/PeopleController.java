package org.equityimpact.pages.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equityimpact.entrance.Accounts;
import org.equityimpact.entrance.Accounts.LastAdministrator;
import org.equityimpact.entrance.Doors;
import org.equityimpact.pages.FieldMistakes;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.pages.SeeOther;
import org.equityimpact.pages.Words;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.people.Role;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may come in, and as what. */
@Needs(Right.MANAGE_PEOPLE)
@Controller
class PeopleController {

    private static final int LONGEST_NAME = 300;

    private final KeptPeople people;
    private final Accounts accounts;
    private final Doors doors;
    private final Words words;

    PeopleController(KeptPeople people, Accounts accounts, Doors doors, Words words) {
        this.people = people;
        this.accounts = accounts;
        this.doors = doors;
        this.words = words;
    }

    /** The form as it was typed. */
    record Typed(String account, String name, Set<Role> roles) {}

    @GetMapping("/people")
    ModelAndView people(@RequestParam(defaultValue = "") String done) {
        return page(new Typed("", "", Set.of()), new FieldMistakes())
                .addObject("done", Set.of("roles", "closed", "opened", "last").contains(done) ? done : "");
    }

    @PostMapping("/people")
    ModelAndView add(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> roles) {
        var typed = new Typed(account.strip(), name.strip(), roles(roles));
        var mistakes = mistakes(typed);
        var made = mistakes.isEmpty()
                ? accounts.add(typed.account(), typed.name(), typed.roles())
                : Optional.<Accounts.Made>empty();
        if (mistakes.isEmpty() && made.isEmpty()) {
            mistakes.note("account", words.of("people.add.mistake.taken", typed.account()));
        }
        if (made.isEmpty()) {
            var page = page(typed, mistakes);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return page(new Typed("", "", Set.of()), mistakes).addObject("made", made.get());
    }

    private FieldMistakes mistakes(Typed typed) {
        var mistakes = new FieldMistakes();
        if (!Accounts.isAccount(typed.account())) {
            mistakes.note("account", words.of("people.add.mistake.account"));
        }
        if (typed.name().isEmpty() || typed.name().length() > LONGEST_NAME) {
            mistakes.note("name", words.of("people.add.mistake.name", LONGEST_NAME));
        }
        if (typed.roles().isEmpty()) {
            mistakes.note("roles", words.of("people.add.mistake.roles"));
        }
        return mistakes;
    }

    @PostMapping("/people/{id}/roles")
    ModelAndView giveRoles(@PathVariable String id, @RequestParam(defaultValue = "") List<String> roles) {
        return unlessLast("roles", () -> accounts.giveRoles(person(id), roles(roles)));
    }

    @PostMapping("/people/{id}/closing")
    ModelAndView close(@PathVariable String id) {
        return unlessLast("closed", () -> accounts.close(person(id)));
    }

    @PostMapping("/people/{id}/opening")
    ModelAndView reopen(@PathVariable String id) {
        accounts.reopen(person(id));
        return SeeOther.page("/people?done=opened");
    }

    @PostMapping("/people/{id}/password")
    ModelAndView resetPassword(@PathVariable String id) {
        var person = person(id);
        if (person.account() == null) {
            throw new NoSuchPage(); // their provider keeps their password
        }
        return page(new Typed("", "", Set.of()), new FieldMistakes()).addObject("made", accounts.resetPassword(person));
    }

    private static ModelAndView unlessLast(String done, Runnable change) {
        try {
            change.run();
            return SeeOther.page("/people?done=" + done);
        } catch (LastAdministrator last) {
            return SeeOther.page("/people?done=last");
        }
    }

    private KeptPerson person(String id) {
        return people.find(id).orElseThrow(NoSuchPage::new);
    }

    private static Set<Role> roles(List<String> codes) {
        var roles = EnumSet.noneOf(Role.class);
        codes.forEach(code -> Role.named(code).ifPresent(roles::add));
        return roles;
    }

    private ModelAndView page(Typed typed, FieldMistakes mistakes) {
        return new ModelAndView("people/people")
                .addObject("all", people.all())
                .addObject("roles", Role.values())
                .addObject("typed", typed)
                .addObject("mistakes", mistakes)
                .addObject("doors", doors)
                .addObject("done", "");
    }
}
