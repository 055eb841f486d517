package org.equityimpact.pages.rules;

import org.springframework.stereotype.Component;

/** Addresses of files that templates put together. */
@Component("ruleLinks")
class RuleLinks {

    /** Where a file of a working copy is edited. */
    public String file(String copy, String path) {
        return CopyView.address(copy, path);
    }
}
