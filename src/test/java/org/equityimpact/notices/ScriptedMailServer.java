package org.equityimpact.notices;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as it is told to: a reply by the command it is for, "." for the end of a text, or silence. */
final class ScriptedMailServer implements AutoCloseable {

    /** Instead of a reply, the connection is closed. */
    static final String HANG_UP = "hang up";

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final Map<String, String> replies;
    private final AtomicInteger texts = new AtomicInteger();

    ScriptedMailServer(Map<String, String> replies) throws IOException {
        this.replies = replies;
        var thread = new Thread(this::serve, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many texts came to their end. */
    int texts() {
        return texts.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        var out = new PrintStream(client.getOutputStream(), true, US_ASCII);
        out.print("220 scripted\r\n");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.split(" ", 2)[0];
            if (!reply(out, command)) {
                return;
            }
            if (command.equals("DATA") && !endOfText(in, out)) {
                return;
            }
        }
    }

    private boolean endOfText(BufferedReader in, PrintStream out) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                texts.incrementAndGet();
                return reply(out, ".");
            }
        }
        return false;
    }

    private boolean reply(PrintStream out, String command) {
        var reply = replies.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 fine");
        if (reply.equals(HANG_UP)) {
            return false;
        }
        if (!reply.isEmpty()) {
            out.print(reply + "\r\n");
        }
        return true;
    }
}
