package org.equityimpact;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service or, with a command, the command line. */
@SpringBootApplication
public class EquityImpactAssessor {

    public static void main(String[] arguments) {
        SpringApplication.run(EquityImpactAssessor.class, arguments);
    }
}
