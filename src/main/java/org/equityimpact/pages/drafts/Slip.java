package org.equityimpact.pages.drafts;

import org.jspecify.annotations.Nullable;

/**
 * A mistake with the way to where it is mended.
 *
 * @param address null where no field asks for the place
 * @param pointer of what can be taken away instead; null where that would leave too little
 */
record Slip(
        String place,
        @Nullable String address,
        Told told,
        @Nullable String pointer) {}
