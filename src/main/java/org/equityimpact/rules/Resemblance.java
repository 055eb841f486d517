package org.equityimpact.rules;

/** How far a line is from a sentence: letters to add, drop or change, where the names in braces stand for anything. */
final class Resemblance {

    private static final char ANYTHING = '\u0000';
    private static final int LONGEST = 400;

    private Resemblance() {}

    /** Whether somebody who wrote the line may have meant the sentence. */
    static boolean near(String line, Sentence sentence) {
        return distance(line, sentence) <= Math.max(2, sentence.fixedLetters() / 4);
    }

    static int distance(String line, Sentence sentence) {
        String form = Sentence.HOLE.matcher(sentence.written()).replaceAll(String.valueOf(ANYTHING));
        if (line.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[line.length() + 1];
        for (int j = 1; j <= line.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= form.length(); i++) {
            above = next(form.charAt(i - 1), line, above);
        }
        return above[line.length()];
    }

    private static int[] next(char wanted, String line, int[] above) {
        boolean any = wanted == ANYTHING;
        int[] row = new int[line.length() + 1];
        row[0] = above[0] + (any ? 0 : 1);
        for (int j = 1; j <= line.length(); j++) {
            if (any) {
                row[j] = Math.min(above[j], row[j - 1]);
            } else {
                int change = above[j - 1] + (wanted == line.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], above[j]) + 1);
            }
        }
        return row;
    }
}
