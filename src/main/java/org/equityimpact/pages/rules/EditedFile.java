package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.equityimpact.pages.rules.Workshop.Bench;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;

/**
 * A file in the editor.
 *
 * @param text what stands in the text field
 * @param seen tells the content that was read from any other, so that nobody writes over what they have not seen
 * @param how whether it is added, changed or removed; empty for one that is as in the base
 * @param problems what the check says of it
 * @param elsewhere how many mistakes the check finds in other files
 */
record EditedFile(
        String path,
        String address,
        FileKind kind,
        String text,
        String seen,
        String how,
        List<ProblemView> problems,
        long elsewhere,
        List<LineDifference.Changed> difference) {

    static EditedFile of(Bench bench, String path, String text, List<SourceProblem> problems) {
        byte[] kept = bench.files().get(path);
        return new EditedFile(
                path,
                Onward.file(bench.copy().id(), path),
                FileKind.of(path),
                text,
                print(kept),
                bench.copy().removed().contains(path)
                        ? "removed"
                        : bench.isNew(path) ? "added" : bench.isChanged(path) ? "changed" : "",
                ProblemView.of(
                        bench,
                        problems.stream()
                                .filter(problem -> problem.path().equals(path))
                                .toList()),
                problems.stream()
                        .filter(problem -> !problem.path().equals(path) && !problem.remark())
                        .count(),
                bench.isChanged(path) && FileKind.of(path) != FileKind.WORKBOOK
                        ? LineDifference.of(bench.base().get(path), kept)
                        : List.of());
    }

    public boolean isFit() {
        return problems.stream().allMatch(ProblemView::remark);
    }

    public long mistakes() {
        return problems.stream().filter(problem -> !problem.remark()).count();
    }

    /** As many rows as the text has lines, within what a screen can show. */
    public int rows() {
        return (int) Math.max(12, Math.min(32, text.lines().count() + 2));
    }

    public List<List<Piece>> lines() {
        return kind.lines(text);
    }

    static String print(byte @Nullable [] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return content == null ? "" : HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A text as it is kept: browsers end lines in two characters, files in one. */
    static byte[] kept(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return (lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n").getBytes(UTF_8);
    }
}
