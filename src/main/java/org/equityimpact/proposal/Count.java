package org.equityimpact.proposal;

import java.math.BigInteger;

/** A whole number of people, or a small number that the owner of the data withholds. */
public sealed interface Count {

    /** How a withheld count is written. */
    String WITHHELD = "<10";

    /** The smallest number of people that it can stand for. */
    BigInteger least();

    /** The largest number of people that it can stand for. */
    BigInteger most();

    static Count of(long people) {
        return new Exact(BigInteger.valueOf(people));
    }

    static Count withheld() {
        return new Withheld();
    }

    /** A count as given: 0 or more. */
    record Exact(BigInteger people) implements Count {

        public Exact {
            if (people.signum() < 0) {
                throw new IllegalArgumentException("a count must be 0 or more but is " + people);
            }
        }

        @Override
        public BigInteger least() {
            return people;
        }

        @Override
        public BigInteger most() {
            return people;
        }
    }

    /** A count below ten that is not told. */
    record Withheld() implements Count {

        private static final BigInteger NINE = BigInteger.valueOf(9);

        @Override
        public BigInteger least() {
            return BigInteger.ZERO;
        }

        @Override
        public BigInteger most() {
            return NINE;
        }

        @Override
        public String toString() {
            return WITHHELD;
        }
    }
}
