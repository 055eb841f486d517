package org.equityimpact.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** Finds the form of an answer that the Accept header of a call likes best. */
final class Accepted {

    private Accepted() {}

    /**
     * The form that the caller likes best, the first where all are alike.
     *
     * @throws HttpMediaTypeNotAcceptableException when the caller likes none
     */
    static <F> F of(HttpServletRequest request, F[] forms, Function<F, String> mediaType)
            throws HttpMediaTypeNotAcceptableException {
        for (MediaType liked : liked(request)) {
            for (F form : forms) {
                if (liked.getQualityValue() > 0 && liked.includes(MediaType.parseMediaType(mediaType.apply(form)))) {
                    return form;
                }
            }
        }
        throw new HttpMediaTypeNotAcceptableException(
                Stream.of(forms).map(mediaType).map(MediaType::parseMediaType).toList());
    }

    /** Best first; a header that cannot be read says nothing. */
    private static List<MediaType> liked(HttpServletRequest request) {
        try {
            var liked = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            MimeTypeUtils.sortBySpecificity(liked);
            return liked.isEmpty() ? List.of(MediaType.ALL) : liked;
        } catch (InvalidMediaTypeException unreadable) {
            return List.of(MediaType.ALL);
        }
    }
}
