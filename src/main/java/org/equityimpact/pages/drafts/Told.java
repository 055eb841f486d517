package org.equityimpact.pages.drafts;

import org.jspecify.annotations.Nullable;

/**
 * A mistake as it is told beside its field.
 *
 * @param detail what the reader of submissions says of it, in its own language; null where the words say it all
 */
record Told(String words, @Nullable String detail) {}
