package org.equityimpact.limits;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of a call as it comes in: gives up on it when it does not keep its pace. */
final class PacedBody implements InputBuffer {

    private final InputBuffer body;
    private final Pace pace;
    private final LongSupplier nanos;
    private long waited;
    private long bytes;
    private boolean isOver;

    PacedBody(InputBuffer body, Pace pace, LongSupplier nanos) {
        this.body = body;
        this.pace = pace;
        this.nanos = nanos;
    }

    @Override
    public int doRead(ApplicationBufferHandler into) throws IOException {
        long began = nanos.getAsLong();
        try {
            int read = body.doRead(into);
            isOver = read < 0;
            bytes += Math.max(0, read);
            waited += nanos.getAsLong() - began;
            if (!isOver && !pace.isKept(waited, bytes)) {
                throw pace.missed(waited, bytes);
            }
            return read;
        } catch (SocketTimeoutException silent) {
            waited += nanos.getAsLong() - began;
            SlowBody slow = pace.missed(waited, bytes);
            slow.addSuppressed(silent);
            throw slow;
        }
    }

    @Override
    public int available() {
        return body.available();
    }

    boolean isOver() {
        return isOver;
    }

    long bytes() {
        return bytes;
    }
}
