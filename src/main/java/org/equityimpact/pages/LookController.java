package org.equityimpact.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.equityimpact.people.ForEverybody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Keeps the colours and the language that a reader chose, in cookies of the reader's browser. */
@ForEverybody
@Controller
class LookController {

    private static final Duration KEPT = Duration.ofDays(365);

    private final LocaleResolver languages;

    LookController(LocaleResolver languages) {
        this.languages = languages;
    }

    @GetMapping("/look")
    ResponseEntity<Void> choose(
            @RequestParam @Nullable String scheme,
            @RequestParam @Nullable String language,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale chosen = Languages.named(language);
        if (chosen != null) {
            languages.setLocale(request, response, chosen);
        }
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(ours(to)));
        if (scheme != null) {
            answer.header(
                    HttpHeaders.SET_COOKIE,
                    cookie(Look.named(scheme), request.isSecure()).toString());
        }
        return answer.build();
    }

    private static ResponseCookie cookie(Look look, boolean tls) {
        return ResponseCookie.from(Look.COOKIE, look.code())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(tls)
                .build();
    }

    /** Nobody is led away from the service by an address in a link. */
    private static String ours(String address) {
        try {
            var asked = URI.create(address);
            boolean here = asked.getScheme() == null && asked.getRawAuthority() == null && address.startsWith("/");
            return here && !address.startsWith("//") ? asked.toASCIIString() : "/";
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}
