package org.equityimpact.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/** Has every body keep its pace, whoever reads it: a controller, the server itself for a form, or nobody. */
final class PacedBodies extends ValveBase {

    private static final String LINES = "application/x-ndjson";

    /** Lets a client that sends far too much read why it was refused, rather than find the connection broken. */
    private static final long MOST_UNREAD = 100L * 1024 * 1024;

    private final Pace ordinary;
    private final Pace ofLines;

    PacedBodies(LimitSettings settings) {
        super(true);
        ordinary = new Pace(settings.bodyWithin(), settings.bodyPace().toBytes());
        ofLines = new Pace(settings.bodyWithin(), settings.linesPace().toBytes());
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var call = request.getCoyoteRequest();
        InputBuffer unwatched = call.getInputBuffer();
        var body = new PacedBody(unwatched, pace(request), System::nanoTime);
        call.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            readTheRest(body, request, response);
        } finally {
            call.setInputBuffer(unwatched);
        }
    }

    private Pace pace(Request request) {
        String type = request.getContentType();
        return type != null && type.startsWith(LINES) ? ofLines : ordinary;
    }

    /** Left to the server, what nobody has read would be read for as long as it takes. */
    private static void readTheRest(PacedBody body, Request request, Response response) throws IOException {
        if (hasMore(body, request)) {
            response.finishResponse();
            if (!isReadOff(body)) {
                response.getCoyoteResponse().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    /** A client that waits to be asked for its body has not sent it. */
    private static boolean hasMore(PacedBody body, Request request) {
        long length = request.getContentLengthLong();
        boolean isAnnounced = length > 0 || request.getHeader("Transfer-Encoding") != null;
        boolean isHeldBack = request.getCoyoteRequest().hasExpectation() && body.bytes() == 0;
        return isAnnounced && !isHeldBack && !body.isOver() && body.bytes() != length;
    }

    private static boolean isReadOff(PacedBody body) {
        var nowhere = new Nowhere();
        try {
            while (!body.isOver() && body.bytes() < MOST_UNREAD) {
                body.doRead(nowhere);
            }
            return body.isOver();
        } catch (IOException | SlowBody givenUp) {
            return false;
        }
    }
}
