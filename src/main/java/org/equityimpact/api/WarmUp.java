package org.equityimpact.api;

import java.io.IOException;
import org.equityimpact.assessment.Terms;
import org.equityimpact.desk.Desk;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.publishing.Samples;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Warms the rules before the service says that it is ready: Drools runs at a tenth of its speed for its first seconds. */
final class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    /** With the run before the rules went live this takes a few seconds and leaves the slowest stretch behind. */
    private static final int ROUNDS = 2;

    private final Desk desk;

    WarmUp(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var samples = Samples.all().values();
        for (int round = 0; round < ROUNDS; round++) {
            samples.forEach(this::assess);
        }
    }

    /** A sample that another rule folder cannot read, for its focal groups are others, is no reason not to serve. */
    private void assess(byte[] sample) {
        try {
            AssessmentWriter.write(desk.assess(sample, Terms.USUAL).assessment());
        } catch (InvalidProposal unknownGroups) {
            LOG.debug("A sample does not fit the rules in force", unknownGroups);
        }
    }
}
