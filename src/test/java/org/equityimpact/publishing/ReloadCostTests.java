package org.equityimpact.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import org.equityimpact.rules.BrokenRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service may be reloaded for years. */
@Tag("slow")
class ReloadCostTests {

    private static final int WARM = 50;
    private static final int RELOADS = 500;
    private static final long MOST_HEAP_EACH = 100_000;

    /** Over the second half: what the compiler notes about methods settles during the first. */
    private static final long MOST_METASPACE = 500_000;

    private static final long MOST_CLASSES = 50;

    @Test
    void fiveHundredReloadsLeaveMemoryAsItWas(@TempDir Path directory) throws Exception {
        try (Office office = Office.onTenRules(directory)) {
            var rules = office.start();
            reload(office, rules, WARM);
            long heap = heap();
            long classes = classes().getLoadedClassCount();

            reload(office, rules, RELOADS / 2);
            long metaspace = metaspace();
            reload(office, rules, RELOADS / 2);

            assertThat((heap() - heap) / RELOADS).as("bytes of heap each").isLessThan(MOST_HEAP_EACH);
            assertThat(metaspace() - metaspace).as("bytes of metaspace").isLessThan(MOST_METASPACE);
            assertThat(classes().getLoadedClassCount() - classes).as("classes").isLessThan(MOST_CLASSES);
        }
    }

    /** Each time another set, so that nothing is spared for being in force already. */
    private static void reload(Office office, LiveRules rules, int times) throws BrokenRules {
        for (int i = 0; i < times; i++) {
            String before = rules.inForce().get().version();
            office.folder.mediumCounts(i % 2 == 0 ? 5 : 6);
            office.folder.write("policy/cuts.csv", office.folder.read("policy/cuts.csv") + "\n");
            assertThat(rules.reload(Motive.NOBODY).before()).isEqualTo(before);
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static ClassLoadingMXBean classes() {
        return ManagementFactory.getClassLoadingMXBean();
    }
}
