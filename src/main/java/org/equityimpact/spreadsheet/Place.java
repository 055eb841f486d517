package org.equityimpact.spreadsheet;

import java.util.Comparator;
import java.util.function.Supplier;

/** Where something stands, as those who made the table find it again: a cell, a whole file, or a setting beside it. */
record Place(int file, int sheet, int row, int column, Supplier<String> words) implements Comparable<Place> {

    private static final Comparator<Place> FROM_THE_TOP = Comparator.comparingInt(Place::file)
            .thenComparingInt(Place::sheet)
            .thenComparingInt(Place::row)
            .thenComparingInt(Place::column);

    /** A setting beside the files stands before all of them. */
    static Place beside(String text) {
        return new Place(-1, 0, 0, 0, () -> text);
    }

    /** A file as a whole. */
    static Place of(TableFile file, int number) {
        return of(file, number, 0);
    }

    /** A line of a file whose cells cannot be told apart. */
    static Place of(TableFile file, int number, int line) {
        return new Place(number, -1, 0, 0, () -> line == 0 ? file.name() : file.name() + ":" + line);
    }

    /** Put into words only when it is told, as almost none is. */
    String text() {
        return words.get();
    }

    @Override
    public int compareTo(Place other) {
        return FROM_THE_TOP.compare(this, other);
    }
}
