package org.equityimpact.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.equityimpact.assessment.RuleTooCostly;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;

/** Makes a result out of an input: reads what was submitted, and does with it what a command is for. */
record Judging<T, R>(Function<byte[], T> reader, BiFunction<Input, T, R> judgement) {

    Result<R> of(Input input) {
        try {
            return Result.of(
                    input, judgement.apply(input, reader.apply(input.text().read())));
        } catch (UnreadableJson unreadable) {
            return unusable(
                    input,
                    "line %d, column %d: %s"
                            .formatted(unreadable.line(), unreadable.column(), unreadable.getMessage()));
        } catch (InvalidProposal invalid) {
            return Result.unusable(
                    input, invalid.mistakes().stream().map(Judging::inWords).toList());
        } catch (TooLarge large) {
            return unusable(input, String.valueOf(large.getMessage()));
        } catch (RuleTooCostly costly) {
            return unusable(input, String.valueOf(costly.getMessage()));
        } catch (NoSuchFileException missing) {
            return unusable(input, "there is no such file.");
        } catch (AccessDeniedException denied) {
            return unusable(input, "the file may not be read.");
        } catch (IOException broken) {
            return unusable(input, "the file cannot be read: " + broken.getMessage());
        }
    }

    private static <R> Result<R> unusable(Input input, String complaint) {
        return Result.unusable(input, List.of(complaint));
    }

    private static String inWords(Mistake mistake) {
        String place = mistake.pointer().isEmpty() ? "" : mistake.pointer() + ": ";
        return place + mistake.detail() + (mistake.hint() == null ? "" : " (" + mistake.hint() + ")");
    }
}
