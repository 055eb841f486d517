package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Answers what Tomcat refuses before anybody else sees it, such as an address that is none, with a problem document. */
public final class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = HttpStatus.BAD_REQUEST.value();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        int status = response.getStatus();
        if (status >= FIRST_ERROR && response.getContentWritten() == 0 && response.setErrorReported()) {
            try {
                write(response, Problems.of(HttpStatus.valueOf(status)));
            } catch (IOException | IllegalStateException gone) {
                container.getLogger().debug("nobody is left to answer", gone);
            }
        }
    }

    private static void write(Response response, ProblemDetail problem) throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write("""
                {"type":"%s","title":"%s","status":%d,"detail":"%s"}""".formatted(problem.getType(), problem.getTitle(), problem.getStatus(), problem.getDetail())
                        .getBytes(UTF_8));
        response.finishResponse();
    }
}
