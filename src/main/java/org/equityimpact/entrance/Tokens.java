package org.equityimpact.entrance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.audit.Sha256;
import org.equityimpact.people.Person;
import org.equityimpact.people.Right;
import org.equityimpact.store.KeptPeople;
import org.equityimpact.store.KeptPerson;
import org.equityimpact.store.KeptRecord;
import org.equityimpact.store.KeptToken;
import org.equityimpact.store.KeptTokens;

/** Makes personal tokens, by which programmes come in for somebody, and takes them back. */
public final class Tokens {

    public static final int LONGEST_DAYS = 366;

    /** People and accounts are looked after by people: a stolen token makes no further ones. */
    private static final Set<Right> NEVER_CARRIED = EnumSet.of(Right.OWN_ACCOUNT, Right.MANAGE_PEOPLE);

    private static final Pattern SHAPE = Pattern.compile("eia_([0-9a-z]{26})_([0-9a-f]{64})");
    private static final int SECRET_BYTES = 32;

    private final KeptTokens tokens;
    private final KeptPeople people;
    private final KeptRecord record;
    private final InstantSource clock;
    private final SignInSettings settings;
    private final SecureRandom random = new SecureRandom();

    Tokens(KeptTokens tokens, KeptPeople people, KeptRecord record, InstantSource clock, SignInSettings settings) {
        this.tokens = tokens;
        this.people = people;
        this.record = record;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * A token just made.
     *
     * @param secret what a programme sends; it is told this once
     */
    public record Made(KeptToken token, String secret) {}

    /** What tokens of somebody may carry: what they may do, without what only people do. */
    public static Set<Right> carriable(Person person) {
        var rights = EnumSet.noneOf(Right.class);
        rights.addAll(person.rights());
        rights.removeAll(NEVER_CARRIED);
        return rights;
    }

    /**
     * Makes a token.
     *
     * @throws IllegalArgumentException when it would carry nothing or too much, or last for too long
     */
    public Made make(Person person, String purpose, Set<Right> rights, int days) {
        if (rights.isEmpty() || !carriable(person).containsAll(rights) || days < 1 || days > LONGEST_DAYS) {
            throw new IllegalArgumentException("not a token that %s could have".formatted(person.id()));
        }
        String secret = secret();
        var token = record.whole(() -> {
            var made = tokens.add(
                    person.id(), purpose, hash(secret), rights, clock.instant().plus(Duration.ofDays(days)));
            record.note(
                    Deed.TOKEN_MADE,
                    About.of("token", made.id()).and("rights", codes(rights)).and("expires", made.expiresAt()));
            return made;
        });
        return new Made(token, "eia_%s_%s".formatted(token.id(), secret));
    }

    public List<KeptToken> of(Person person) {
        return tokens.of(person.id());
    }

    /** Takes a token back; false where they have none of that id that counts. */
    public boolean revoke(Person person, String id) {
        return record.whole(() -> {
            boolean revoked = tokens.revoke(id, person.id());
            if (revoked) {
                record.note(Deed.TOKEN_REVOKED, About.of("token", id));
            }
            return revoked;
        });
    }

    private static String codes(Set<Right> rights) {
        return rights.stream().sorted().map(Right::code).collect(Collectors.joining(","));
    }

    Optional<Person> personOf(String presented) {
        var parts = SHAPE.matcher(presented);
        return parts.matches()
                ? tokens.find(parts.group(1))
                        .filter(token -> isRight(parts.group(2), token) && token.countsAt(clock.instant()))
                        .flatMap(this::owner)
                : Optional.empty();
    }

    private Optional<Person> owner(KeptToken token) {
        return people.find(token.person()).filter(this::mayStillCome).map(owner -> {
            tokens.used(token);
            return owner.person().with(token.id(), token.rights());
        });
    }

    private boolean mayStillCome(KeptPerson person) {
        return settings.letIn(person) && !isVouchedForLongAgo(person);
    }

    /** Their provider may know them no more. */
    private boolean isVouchedForLongAgo(KeptPerson person) {
        var provider = settings.oidc();
        return provider != null
                && person.issuer() != null
                && (person.signedInAt() == null
                        || person.signedInAt().plus(provider.tokensLast()).isBefore(clock.instant()));
    }

    private static boolean isRight(String secret, KeptToken token) {
        return MessageDigest.isEqual(
                hash(secret).getBytes(StandardCharsets.US_ASCII), token.hash().getBytes(StandardCharsets.US_ASCII));
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hash(String secret) {
        return Sha256.of(secret);
    }
}
