package org.equityimpact.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Describes the command that starts the service; the service itself is started without it. */
@Command(
        name = "serve",
        description = "The service and its pages on 127.0.0.1:8080 (the default).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Settings, as options or environment:",
            "  --server.port=8080",
            "  --equity.rules-directory=rules",
            "  --equity.rules-watch=true          an edit of the rules goes live by itself",
            "  --equity.publishing.second-person=false  whoever submits a candidate may publish it",
            "  --equity.publishing.trusted-keys=FILE,...  take only rules signed with one of these",
            "  --server.address=127.0.0.1         others are let in only with one of the next two",
            "  --equity.sign-in.accounts=true     people have accounts here; see people add",
            "  --equity.sign-in.oidc.issuer=https://...  they sign in where they are known",
            "  --equity.hosts=NAME,...            the names by which the service is called",
            "  --equity.data-directory=data",
            "  --equity.disk.least-free=200MB     with less room there nothing is taken in",
            "  --equity.disclosure.minimum-count=10     fewer people are not shown; 0 shows all",
            "  --equity.reliability.minimum-cell=10     fewer people counted are not judged",
            "  --equity.reliability.minimum-n=30        smaller groups are not judged",
            "  --spring.datasource.url=jdbc:postgresql://...  several instances, one store"
        })
final class ServeCommand {

    @Unmatched
    private List<String> settings = List.of();

    List<String> settings() {
        return settings;
    }
}
