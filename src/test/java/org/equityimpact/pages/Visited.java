package org.equityimpact.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jsoup.Connection.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** A page that was answered, and where. */
public final class Visited {

    private final Response response;
    private @Nullable Document page;

    Visited(Response response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    /** The path at which the answer was found, behind all that it was led on to. */
    public String path() {
        return response.url().getPath();
    }

    public String header(String name) {
        return String.valueOf(response.header(name));
    }

    public byte[] bytes() {
        return response.bodyAsBytes();
    }

    public Document page() {
        try {
            page = page == null ? response.parse() : page;
            return page;
        } catch (IOException broken) {
            throw new UncheckedIOException("the page cannot be read", broken);
        }
    }

    /** The words of the page's own part, without the frame around it. */
    public String text() {
        return one("main").text();
    }

    /** The words of all elements that a selector finds. */
    public List<String> texts(String selector) {
        return page().select(selector).eachText();
    }

    public Element one(String selector) {
        Element found = page().selectFirst(selector);
        if (found == null) {
            throw new NoSuchElementException(
                    "nothing is at " + selector + " in " + page().body().text());
        }
        return found;
    }

    public FormElement form(String selector) {
        return (FormElement) one(selector);
    }
}
