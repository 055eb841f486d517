package org.equityimpact.store;

/**
 * One message to one recipient about one screening.
 *
 * @param recipient an address, or the name of a webhook; nothing secret
 * @param content what it says, exactly as it goes out
 */
public record Notice(
        String id,
        String screening,
        String meeting,
        Channel channel,
        String recipient,
        String subject,
        String content) {}
