package org.equityimpact.pages;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.equityimpact.assessment.Terms;
import org.equityimpact.desk.Desk;
import org.equityimpact.docket.RecordedVersion;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.store.RecordedVersions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Assesses a sample in one step. */
@Needs(Right.SUBMIT)
@Controller
class SampleController {

    private final SampleShelf samples;
    private final Desk desk;
    private final RecordedVersions versions;
    private final Words words;

    SampleController(SampleShelf samples, Desk desk, RecordedVersions versions, Words words) {
        this.samples = samples;
        this.desk = desk;
        this.versions = versions;
        this.words = words;
    }

    @PostMapping("/samples/{name}")
    ResponseEntity<Void> assess(@PathVariable String name) {
        var sample = samples.find(name).orElseThrow(NoSuchPage::new);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/assessments/" + assessed(sample)))
                .build();
    }

    /** The id of its assessment; of the one that there is where nothing of it has changed since. */
    private String assessed(byte[] sample) {
        try {
            var assessed = desk.assess(sample, Terms.USUAL);
            return kept(assessed.proposal())
                    .filter(version -> Arrays.equals(version.submitted(), sample))
                    .map(RecordedVersion::assessment)
                    .orElseGet(() -> desk.keep(assessed).id());
        } catch (InvalidProposal otherGroups) {
            throw new BadRequest(words.of("front.sample.unfit"));
        }
    }

    private Optional<RecordedVersion> kept(Proposal proposal) {
        return proposal.reference() == null
                ? Optional.empty()
                : versions.newest(proposal.organisation().name(), proposal.reference());
    }
}
