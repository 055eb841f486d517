package org.equityimpact.entrance;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/** Hashes passwords with Argon2id, and says which ones are too easy to guess. */
public final class Passwords {

    public static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** The least that OWASP's Password Storage Cheat Sheet asks for: 19 MiB, two passes, one lane. */
    private static final int KIBIBYTES = 19 * 1024;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;

    /** Without letters and digits that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP_LENGTH = 4;

    /** Each hash takes 19 MiB and a processor for a while: so many are made at once, and others wait their turn. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final PasswordEncoder encoder = new Argon2Password4jPasswordEncoder(
            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID));
    private final SecureRandom random = new SecureRandom();
    private final String nobodys;

    public Passwords() {
        this.nobodys = hash(temporary());
    }

    /** What is wrong with a password that somebody wants: {@code short}, {@code long} or {@code easy}. */
    public static Optional<String> mistake(String password, String account) {
        if (password.length() < SHORTEST) {
            return Optional.of("short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("long");
        }
        return isEasy(password.toLowerCase(Locale.ROOT), account.toLowerCase(Locale.ROOT))
                ? Optional.of("easy")
                : Optional.empty();
    }

    /** Few different letters, a row of neighbours, or the name of the account with something around it. */
    private static boolean isEasy(String password, String account) {
        long different = password.chars().distinct().count();
        boolean row = neighbours(password) >= password.length() - 2;
        boolean named = account.length() >= GROUP_LENGTH
                && password.contains(account)
                && password.length() < account.length() + SHORTEST / 2;
        return different < SHORTEST / 2 || row || named || password.contains("password");
    }

    /** How many letters follow the one before them in the alphabet, or a digit the one below. */
    private static long neighbours(String password) {
        return IntStream.range(1, password.length())
                .filter(at -> password.charAt(at) - password.charAt(at - 1) == 1)
                .count();
    }

    public String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    boolean matches(String password, String hash) {
        return password.length() <= LONGEST && inTurn(() -> encoder.matches(password, hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Takes as long as a password that does not match, where there is none to match. */
    boolean matchesNobody(String password) {
        matches(password, nobodys);
        return false;
    }

    /** A password of about 99 bits of chance, to be told once and changed. */
    public String temporary() {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int letter = 0; letter < GROUP_LENGTH; letter++) {
                password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return password.toString();
    }
}
