package org.equityimpact.rulecheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;

/** The rules as shipped, with edits that a test makes in memory. */
record TheRules(Map<String, byte[]> files) {

    private static final TheRules SHIPPED =
            new TheRules(RuleSources.of(Path.of("rules")).files());

    static TheRules asShipped() {
        return SHIPPED;
    }

    TheRules with(String file, String text) {
        var edited = new TreeMap<>(files);
        edited.put(file, text.getBytes(UTF_8));
        return new TheRules(edited);
    }

    TheRules without(String file) {
        var edited = new TreeMap<>(files);
        if (edited.remove(file) == null) {
            throw new AssertionError("there is no " + file);
        }
        return new TheRules(edited);
    }

    TheRules where(String file, String old, String edit) {
        String text = text(file);
        if (!text.contains(old)) {
            throw new AssertionError("%s does not say %s".formatted(file, old));
        }
        return with(file, text.replace(old, edit));
    }

    String text(String file) {
        return new String(files.get(file), UTF_8);
    }

    CompiledRules compiled() throws BrokenRules {
        return CompiledRules.of(new RuleSources(files));
    }
}
