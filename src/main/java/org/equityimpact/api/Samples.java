package org.equityimpact.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.json.Submission;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The real decisions that come with the service. */
final class Samples {

    private Samples() {}

    /** One that shows clients what a proposal looks like. */
    static byte[] example() throws IOException {
        return read(new ClassPathResource("samples/01-oakland-usd-school-closures-2022.json"));
    }

    static List<byte[]> all() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        for (Resource sample : new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.json")) {
            samples.add(read(sample));
        }
        return samples;
    }

    private static byte[] read(Resource sample) throws IOException {
        try (InputStream stream = sample.getInputStream()) {
            return Submission.of(stream);
        }
    }
}
