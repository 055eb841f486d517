package org.equityimpact.archive;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a path, as somebody wrote it, stays in the folder that it is meant for, on every system. */
public final class InnerPath {

    private static final int LONGEST = 200;
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{Cntrl}\\\\:*?\"<>|]");

    private InnerPath() {}

    /** What is wrong with the path; null where it stays in its folder. */
    public static @Nullable String wrong(String path) {
        if (path.isBlank() || path.length() > LONGEST) {
            return "a path has between 1 and %d characters".formatted(LONGEST);
        }
        if (path.startsWith("/")) {
            return "the path starts at the root";
        }
        if (NOT_IN_A_NAME.matcher(path).find()) {
            return "the path holds a backslash, a colon or another character that names of files may not have";
        }
        boolean leaves = List.of(path.split("/", -1)).stream()
                .anyMatch(step -> step.isBlank() || step.equals(".") || step.equals(".."));
        return leaves ? "the path has a step that is empty, . or .." : null;
    }
}
