package org.equityimpact.pages.rules;

import java.util.regex.Pattern;
import org.equityimpact.pages.NoSuchPage;

/** The addresses of rule sets, which are their hashes. */
final class SetAddress {

    private static final String ALGORITHM = "sha256:";
    private static final Pattern HASH = Pattern.compile("(?:sha256:)?[0-9a-f]{64}");

    private SetAddress() {}

    /** The version that an address means, with or without its algorithm. */
    static String version(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new NoSuchPage();
        }
        return hash.startsWith(ALGORITHM) ? hash : ALGORITHM + hash;
    }

    static String of(String version) {
        return "/rules/sets/" + RuleState.hash(version);
    }
}
