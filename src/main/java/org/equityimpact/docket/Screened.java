package org.equityimpact.docket;

import org.jspecify.annotations.Nullable;

/** A screened item, and whom it burdens if it is decided; null where nothing was assessed or nobody decides it any more. */
record Screened(DocketItem item, @Nullable Burden burden) {}
