package org.equityimpact.pages;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The words of the pages in the language of whoever asks. */
public final class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The words of a key, which there must be. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language());
    }

    /** The words of a key, if there are any. */
    public Optional<String> find(String key) {
        @Nullable String words = messages.getMessage(key, null, null, language());
        return Optional.ofNullable(words);
    }

    public Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
