package org.equityimpact.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Says that there is no such page. */
public final class NoSuchPage extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    public NoSuchPage() {
        super(HttpStatus.NOT_FOUND);
    }
}
