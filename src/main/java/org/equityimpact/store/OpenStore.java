package org.equityimpact.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.equityimpact.people.Person;
import org.equityimpact.people.WhoActs;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** The store without the service, opened for a command by the same settings, files and environment that the service goes by. */
public final class OpenStore implements AutoCloseable {

    private final ConfigurableApplicationContext parts;

    private OpenStore(ConfigurableApplicationContext parts) {
        this.parts = parts;
    }

    /**
     * Opens the store that is there, and leaves its form as it is.
     *
     * @param settings as the service takes them, such as {@code --equity.data-directory=data}
     * @throws NoStore where there is none, it is in use, or another release has written it
     */
    public static OpenStore asItIs(String... settings) {
        return open(OpenStore::refuseOtherForms, OpenStore::refuseWhereThereIsNone, settings);
    }

    /**
     * Opens the store as the service does: makes it where there is none, and brings it up to date.
     *
     * @param settings as the service takes them, such as {@code --equity.data-directory=data}
     * @throws NoStore where it cannot be opened
     */
    public static OpenStore broughtUpToDate(String... settings) {
        return open(Flyway::migrate, environment -> {}, settings);
    }

    /**
     * Opens the database whatever is in it, and leaves it as it is.
     *
     * @param settings as the service takes them, such as {@code --equity.data-directory=data}
     * @throws NoStore where it cannot be opened
     */
    public static OpenStore untouched(String... settings) {
        return open(flyway -> {}, environment -> {}, settings);
    }

    /** A part of the store, such as the assessments. */
    public <T> T part(Class<T> kind) {
        return parts.getBean(kind);
    }

    @Override
    public void close() {
        parts.close();
    }

    private static OpenStore open(FlywayMigrationStrategy form, Look look, String... settings) {
        SpringApplication store = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers((GenericApplicationContext context) -> {
                    look.at(context.getEnvironment());
                    context.registerBean(FlywayMigrationStrategy.class, () -> form);
                })
                .build();
        try {
            return new OpenStore(store.run(settings));
        } catch (RuntimeException failed) {
            throw inWords(failed);
        }
    }

    /** Looks at the settings before anything is opened: H2 would make the file that it does not find. */
    private interface Look {
        void at(Environment environment);
    }

    private static void refuseWhereThereIsNone(Environment environment) {
        var settings = Binder.get(environment).bindOrCreate("equity", StoreSettings.class);
        var url = environment.getProperty("spring.datasource.url", "none");
        if (url.equals("none") && !new H2File(settings.dataDirectory()).isThere()) {
            throw new NoStore(
                    "There is no store in %s; name the directory with --equity.data-directory=... or the database with --spring.datasource.url=jdbc:postgresql://..."
                            .formatted(settings.dataDirectory()));
        }
    }

    private static void refuseOtherForms(Flyway flyway) {
        var forms = flyway.info();
        if (forms.current() == null) {
            throw new NoStore("The database holds no store; name another with --spring.datasource.url=...");
        }
        if (forms.pending().length > 0) {
            throw new NoStore("An older release has written the store; start the service once to bring it up to date.");
        }
        if (Stream.of(forms.all()).anyMatch(form -> form.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new NoStore("A newer release has written the store; use that one.");
        }
    }

    private static NoStore inWords(RuntimeException failed) {
        SQLException refused = null;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoStore known) {
                return known;
            }
            if (cause instanceof SQLException sql) {
                refused = sql;
            }
        }
        if (refused == null) {
            return new NoStore("The store cannot be opened: " + failed.getMessage(), failed, false);
        }
        return StoreInUseAnalyzer.meansInUse(refused)
                ? new NoStore("The service has the store open; stop it, or ask the service itself.", failed, true)
                : new NoStore("The store cannot be reached: " + refused.getMessage(), failed, false);
    }

    /** What the store is made of; none of it is loaded unless a command opens the store. */
    @Import(StoreConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Parts {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        Restoring restoring(DataSource source, Flyway flyway) {
            return new Restoring(source, flyway);
        }

        @Bean
        WhoActs whoActs() {
            return () -> Person.AT_THE_MACHINE;
        }
    }
}
