package org.equityimpact.notices;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Says where dockets stand.
 *
 * @param service the address of the service as its readers reach it, without a slash at its end; null where nobody said it
 */
public record DocketLink(@Nullable String service) {

    private static final String MEETINGS = "/api/v1/meetings";

    /** The same links, beginning with an address that somebody has just reached the service by where no other is known. */
    public DocketLink reachedBy(String address) {
        return service == null ? new DocketLink(address) : this;
    }

    /** The newest docket of a meeting, as a page to read. */
    String page(String meeting) {
        return docket(meeting) + "?format=html";
    }

    /** The docket of one screening. */
    String of(String meeting, String screening) {
        return docket(meeting) + "?screening=" + UriUtils.encode(screening, StandardCharsets.UTF_8);
    }

    /** The meetings as a feed. */
    String feed(String ending) {
        return base() + MEETINGS + "." + ending;
    }

    private String docket(String meeting) {
        return base() + MEETINGS + "/" + UriUtils.encode(meeting, StandardCharsets.UTF_8) + "/docket";
    }

    private String base() {
        return service == null ? "" : service;
    }
}
