package org.equityimpact.notices;

import org.jspecify.annotations.Nullable;

/**
 * Who gets mail.
 *
 * @param body the body whose meetings they want to hear of; null for all
 */
record MailRecipient(String address, @Nullable String body) {}
