package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** A call as bytes on a connection, for clients that no library would be. */
final class RawCall implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    /** Connects, and sends the beginning of a call. */
    RawCall(int port, String beginning) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException unreachable) {
            throw new UncheckedIOException("the service cannot be reached", unreachable);
        }
        send(beginning);
    }

    /** Sends more; false where the service takes no more. */
    boolean send(String more) {
        try {
            socket.getOutputStream().write(more.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** The next line of the answer, or an empty text at its end. */
    String line() {
        var line = new StringBuilder();
        try {
            for (int letter = socket.getInputStream().read();
                    letter >= 0 && letter != '\n';
                    letter = socket.getInputStream().read()) {
                line.append((char) letter);
            }
        } catch (IOException closed) {
            return line.toString();
        }
        return line.toString().strip();
    }

    /** All that the service still answers until it closes the connection. */
    String rest() {
        try {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
