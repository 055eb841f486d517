package org.equityimpact;

import org.equityimpact.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service or, with a command, the command line, which needs nothing of the service. */
@SpringBootApplication
public class EquityImpactAssessor {

    public static void main(String[] arguments) {
        if (Commands.meanTheService(arguments)) {
            SpringApplication.run(EquityImpactAssessor.class, arguments);
        } else {
            System.exit(Commands.run(arguments));
        }
    }
}
