package org.equityimpact.entrance;

/** Says that others could reach a service that asks nobody who they are. */
final class OpenListening extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenListening(String setting, String address) {
        super("%s is %s, which others can reach, and nobody is asked who they are.".formatted(setting, address));
    }
}
