package org.equityimpact.store;

import java.math.BigInteger;
import java.time.InstantSource;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes ids that sort by time (ULIDs): 48 bits of milliseconds and 80 of chance, each one after the last. */
final class Ids {

    /** Crockford's letters, in one case so that every collation sorts them alike. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    /** Sorts after every id. */
    static final String AFTER_ALL = "{";

    private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "]{26}");
    private static final int LENGTH = 26;
    private static final int BITS_PER_LETTER = 5;
    private static final int BITS_OF_CHANCE = 80;

    private final InstantSource clock;
    private final Random random;
    private BigInteger last = BigInteger.ZERO;

    Ids(InstantSource clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    static boolean hasShapeOfId(String text) {
        return SHAPE.matcher(text).matches();
    }

    synchronized String next() {
        BigInteger now = BigInteger.valueOf(clock.millis());
        last = now.compareTo(last.shiftRight(BITS_OF_CHANCE)) > 0
                ? now.shiftLeft(BITS_OF_CHANCE).or(new BigInteger(BITS_OF_CHANCE, random))
                : last.add(BigInteger.ONE);
        return inLetters(last);
    }

    private static String inLetters(BigInteger number) {
        char[] id = new char[LENGTH];
        for (int place = 0; place < LENGTH; place++) {
            int shift = BITS_PER_LETTER * (LENGTH - 1 - place);
            id[place] = LETTERS.charAt(number.shiftRight(shift).intValue() & (LETTERS.length() - 1));
        }
        return new String(id);
    }
}
