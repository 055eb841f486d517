package org.equityimpact.entrance;

import org.equityimpact.people.Person;
import org.equityimpact.people.Right;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody who came in, for as long as one call lasts. */
final class Entered extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Person person;

    Entered(Person person) {
        super(AuthorityUtils.createAuthorityList(
                person.rights().stream().map(Right::name).toArray(String[]::new)));
        this.person = person;
        super.setAuthenticated(true);
    }

    Person person() {
        return person;
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.id();
    }
}
