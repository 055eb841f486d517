package org.equityimpact.people;

/** Tells who is acting: whoever made the call that is being answered, or the service itself. */
@FunctionalInterface
public interface WhoActs {

    Person now();
}
