package org.equityimpact.entrance;

import java.util.Optional;
import org.equityimpact.people.Person;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptPerson;

/** Looks up for each call who somebody is that was let in, and whether they still may be. */
final class Admissions {

    private final KeptPeople people;
    private final SignInSettings settings;

    Admissions(KeptPeople people, SignInSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    Optional<Person> personOf(Admission admission) {
        return people.find(admission.getPrincipal())
                .filter(one -> settings.letIn(one) && one.edition() == admission.edition())
                .map(KeptPerson::person);
    }
}
