package org.equityimpact.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Says, in the language of the reader, why a call makes no sense where no form could tell it beside a field. */
public final class BadRequest extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    public BadRequest(String words) {
        super(HttpStatus.BAD_REQUEST, words);
    }

    String words() {
        String words = getReason();
        return words == null ? "" : words;
    }
}
