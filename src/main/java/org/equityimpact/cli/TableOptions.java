package org.equityimpact.cli;

import java.util.EnumMap;
import java.util.Objects;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.SubmittedIndicators;
import org.equityimpact.spreadsheet.IndicatorTables;
import org.equityimpact.spreadsheet.Setting;
import org.equityimpact.spreadsheet.TableFile;
import org.equityimpact.spreadsheet.TableSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say of a table what does not stand in it, one for each setting. */
final class TableOptions {

    private TableOptions() {}

    /** A command that takes these options, too. */
    static CommandLine with(Object command) {
        var settings = ArgGroupSpec.builder()
                .exclusive(false)
                .multiplicity("0..1")
                .heading("%nSettings, which hold for all tables and win over what stands in them:%n");
        for (Setting setting : Setting.values()) {
            settings.addArg(OptionSpec.builder(TableSettings.option(setting))
                    .paramLabel(setting == Setting.FAVOURABLE || setting == Setting.PARTITION ? "yes|no" : "TEXT")
                    .type(String.class)
                    .description(setting.meaning())
                    .build());
        }
        return new CommandLine(CommandSpec.forAnnotatedObject(command).addArgGroup(settings.build()));
    }

    /** What a text holds: a table under the settings that were given, or JSON, which needs none. */
    static SubmittedIndicators read(Input input, byte[] text, ProposalReader reader, @Nullable CommandSpec command) {
        return TableFile.isOf(text)
                ? new SubmittedIndicators(new IndicatorTables(reader).read(input.name(), text, of(command)), null)
                : reader.readIndicatorsOrProposal(text);
    }

    /** The settings that were given; the command is not null once it runs. */
    static TableSettings of(@Nullable CommandSpec command) {
        ParseResult given = Objects.requireNonNull(command).commandLine().getParseResult();
        var values = new EnumMap<Setting, String>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = given.matchedOptionValue(TableSettings.option(setting), (String) null);
            if (value != null) {
                values.put(setting, value);
            }
        }
        return new TableSettings(values, TableSettings.Source.OPTIONS);
    }
}
