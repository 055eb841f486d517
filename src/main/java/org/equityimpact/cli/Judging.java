package org.equityimpact.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.equityimpact.assessment.RuleTooCostly;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.Mistake;
import org.equityimpact.json.TooLarge;
import org.equityimpact.json.UnreadableJson;
import org.equityimpact.spreadsheet.InvalidTable;
import org.equityimpact.spreadsheet.TableMistake;

/** Makes a result out of an input: reads what was submitted, and does with it what a command is for. */
record Judging<T, R>(BiFunction<Input, byte[], T> reader, BiFunction<Input, T, R> judgement) {

    /** Where what was submitted says the same under any name. */
    Judging(Function<byte[], T> reader, BiFunction<Input, T, R> judgement) {
        this((input, text) -> reader.apply(text), judgement);
    }

    Result<R> of(Input input) {
        try {
            return Result.of(
                    input,
                    judgement.apply(input, reader.apply(input, input.text().read())));
        } catch (UnreadableJson unreadable) {
            return unusable(
                    input,
                    "line %d, column %d: %s"
                            .formatted(unreadable.line(), unreadable.column(), unreadable.getMessage()));
        } catch (InvalidProposal invalid) {
            return Result.unusable(
                    input, invalid.mistakes().stream().map(Mistake::text).toList());
        } catch (InvalidTable invalid) {
            return Result.placed(
                    input, invalid.mistakes().stream().map(TableMistake::text).toList());
        } catch (TooLarge large) {
            return unusable(input, String.valueOf(large.getMessage()));
        } catch (RuleTooCostly costly) {
            return unusable(input, String.valueOf(costly.getMessage()));
        } catch (IOException trouble) {
            return unusable(input, Unusable.why(trouble));
        }
    }

    private static <R> Result<R> unusable(Input input, String complaint) {
        return Result.unusable(input, List.of(complaint));
    }
}
