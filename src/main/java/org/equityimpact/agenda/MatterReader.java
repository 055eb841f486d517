package org.equityimpact.agenda;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.archive.InnerPath;
import org.equityimpact.json.Nearest;
import org.equityimpact.json.RecordReader;
import org.equityimpact.json.Submission;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.Words;
import org.equityimpact.proposal.DecisionType;

/** Tells what an item brings before the meeting, and looks for the files that it names. */
final class MatterReader {

    private static final List<String> TYPES =
            Arrays.stream(DecisionType.values()).map(DecisionType::code).toList();

    private final Map<String, String> exemptions;
    private final FilesBeside beside;
    private final Map<String, String> files = new HashMap<>();

    MatterReader(Map<String, String> exemptions, FilesBeside beside) {
        this.exemptions = exemptions;
        this.beside = beside;
    }

    /** What an item that is in order by itself brings; it may still be wrong together with what lies beside it. */
    Matter of(WrittenItem item, String number, String place) {
        var brings = item.brings();
        if (brings.size() > 1) {
            return unusable("An item brings one of proposal, file, reference, assessment and exempt; this one has %s."
                    .formatted(String.join(" and ", brings)));
        }
        if (item.organisation() != null && item.reference() == null) {
            return unusable("organisation says whose reference it is, but the item has no reference.");
        }
        if (item.proposal() != null) {
            return new Matter.Submitted(place + "/proposal", RecordReader.json(item.proposal()));
        }
        if (item.file() != null) {
            return file(item.file(), number);
        }
        return item.exempt() == null ? storedOrNothing(item) : exempt(item.exempt());
    }

    private Matter storedOrNothing(WrittenItem item) {
        if (item.reference() != null || item.assessment() != null) {
            return new Matter.Stored(item.assessment(), item.organisation(), item.reference());
        }
        return item.type() == null || TYPES.contains(item.type())
                ? new Matter.Nothing()
                : unusable("/type: %s is not a decision type; allowed: %s.%s"
                        .formatted(Words.quoted(item.type()), String.join(", ", TYPES), meant(item.type(), TYPES)));
    }

    private Matter exempt(WrittenItem.WrittenExemption exemption) {
        return exemptions.containsKey(exemption.reason())
                ? new Matter.Exempt(exemption.reason(), exemption.note())
                : unusable("/exempt/reason: %s is not a reason for an exemption; allowed: %s.%s"
                        .formatted(
                                Words.quoted(exemption.reason()),
                                String.join(", ", exemptions.keySet()),
                                meant(exemption.reason(), exemptions.keySet())));
    }

    private Matter file(String file, String number) {
        var first = files.putIfAbsent(file, number);
        return first == null
                ? submitted(file)
                : unusable(
                        "The file %s is item %s already; take one of them off.".formatted(Words.quoted(file), first));
    }

    /** The proposal that a file beside the agenda holds. */
    Matter submitted(String file) {
        var wrong = InnerPath.wrong(file);
        if (wrong != null) {
            return unusable("%s is not a file beside the agenda: %s.".formatted(Words.quoted(file), wrong));
        }
        try {
            return new Matter.Submitted(file, beside.read(file, "A proposal", Submission.MOST_BYTES));
        } catch (NoSuchFileException missing) {
            return unusable("There is no file %s beside the agenda.%s"
                    .formatted(Words.quoted(file), meant(file, namesBeside())));
        } catch (IOException unreadable) {
            return unusable("The file %s cannot be used: %s.".formatted(Words.quoted(file), unreadable.getMessage()));
        } catch (TooLarge large) {
            return unusable("%s: %s".formatted(file, large.getMessage()));
        }
    }

    private List<String> namesBeside() {
        try {
            return beside.names();
        } catch (IOException unknown) {
            return List.of();
        }
    }

    private static String meant(String found, Collection<String> known) {
        var meant = Nearest.to(found, known);
        return meant.isEmpty() ? "" : " (" + Words.didYouMean(meant) + ")";
    }

    private static Matter unusable(String complaint) {
        return new Matter.Unusable(List.of(complaint));
    }
}
