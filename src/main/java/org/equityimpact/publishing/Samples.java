package org.equityimpact.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.equityimpact.json.Submission;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The real decisions that come with the service. */
public final class Samples {

    private Samples() {}

    /** One that shows clients what a proposal looks like. */
    public static byte[] example() throws IOException {
        return read(new ClassPathResource("samples/01-oakland-usd-school-closures-2022.json"));
    }

    /** All of them, by the names of their files. */
    public static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> samples = new TreeMap<>();
        for (Resource sample : new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.json")) {
            samples.put(String.valueOf(sample.getFilename()), read(sample));
        }
        return Collections.unmodifiableMap(samples);
    }

    private static byte[] read(Resource sample) throws IOException {
        try (InputStream stream = sample.getInputStream()) {
            return Submission.of(stream);
        }
    }
}
