package org.equityimpact.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.InOrder;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.jspecify.annotations.Nullable;

/** Screens agendas: assesses every item, sets it against what is recorded from before, and looks at all of them together. */
public final class Screener {

    /** Keeps every worker busy while results are gathered. */
    private static final int IN_HAND_EACH = 4;

    private final Supplier<? extends RuleBook> rulesInForce;
    private final SmallNumbers smallNumbers;
    private final InstantSource clock;

    public Screener(Supplier<? extends RuleBook> rulesInForce, SmallNumbers smallNumbers, InstantSource clock) {
        this.rulesInForce = rulesInForce;
        this.smallNumbers = smallNumbers;
        this.clock = clock;
    }

    /**
     * Screens an agenda under one set of rules.
     *
     * @param asOf the day to assess for; null for today in UTC
     */
    public Docket screen(Agenda agenda, Records records, @Nullable LocalDate asOf) throws InterruptedException {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var day = asOf == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : asOf;
        var rules = rulesInForce.get();
        var rulesOfTheDay = rules.asOf(day);
        var reader = new ProposalReader(rules.tables().focalGroups().codes(), smallNumbers, clock);
        var screening = new ItemScreening(
                new Assessor(() -> rules, smallNumbers, clock),
                rulesOfTheDay,
                reader,
                records,
                day,
                agenda.meeting().date());
        var matters = new Matters(reader, records, agenda.meeting().organisation());
        var screened = onAllProcessors(matters.of(agenda.items()), screening);
        var burdens = new CumulativeCheck(rulesOfTheDay.tables().focalGroups(), reader, records);
        return new Gathering(screened).docket(agenda, now, day, rules.version(), smallNumbers, burdens.of(screened));
    }

    private static List<Screened> onAllProcessors(List<Brought> brought, ItemScreening screening)
            throws InterruptedException {
        var screened = new ArrayList<Screened>();
        var left = brought.iterator();
        try {
            InOrder.onAllProcessors(
                    IN_HAND_EACH, screening::of, () -> left.hasNext() ? left.next() : null, screened::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is read or written here", impossible);
        }
        return screened;
    }
}
