package org.equityimpact.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;

/** Settings say whom to tell, or the service does not start and says why. */
class NoticeSettingsTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(OnlySettings.class);

    @Test
    void nobodyIsToldByDefault() {
        service.run(context -> assertThat(context.getBean(Audience.class)).isEqualTo(Office.postingTo()));
    }

    @Test
    void namesWhoGetsMail() {
        service.withPropertyValues(
                        "spring.mail.host=localhost",
                        "equity.notices.mail.from=Equity <from@example.org>",
                        "equity.notices.mail.to=a@example.org, b@example.org",
                        "equity.notices.mail.recipients[0].address=c@example.org",
                        "equity.notices.mail.recipients[0].body=Cabinet")
                .run(context -> {
                    var audience = context.getBean(Audience.class);
                    assertThat(audience.from()).isEqualTo("Equity <from@example.org>");
                    assertThat(audience.addresses("Board")).containsExactly("a@example.org", "b@example.org");
                    assertThat(audience.addresses("Cabinet"))
                            .containsExactly("a@example.org", "b@example.org", "c@example.org");
                });
    }

    @Test
    void namesWebhooks() {
        service.withPropertyValues(
                        "equity.notices.webhooks[0].url=https://hooks.example.org/t0ken",
                        "equity.notices.webhooks[0].secret=sixteen letters.",
                        "equity.notices.webhooks[0].body=Cabinet")
                .run(context -> {
                    var audience = context.getBean(Audience.class);
                    assertThat(audience.webhooks("Board")).isEmpty();
                    assertThat(audience.webhooks("Cabinet")).singleElement().satisfies(webhook -> {
                        assertThat(webhook.name()).matches("https://hooks\\.example\\.org/#[0-9a-f]{8}");
                        assertThat(webhook.secret()).isEqualTo("sixteen letters.");
                    });
                    assertThat(context.getBean(NoticeSettings.class).toString()).doesNotContain("t0ken", "sixteen");
                });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingSecret() {
        refused(
                """
                equity.notices.mail.to[1] must be a mail address such as clerk@example.org but is "nobody"
                equity.notices.mail.recipients[0].address is missing: a mail address such as clerk@example.org
                spring.mail.host is missing: the mail server that notices go out by
                equity.notices.mail.from is missing: a mail address such as clerk@example.org
                equity.notices.webhooks[0].url must be an address that begins with http:// or https:// and a host, without a user name
                equity.notices.webhooks[0].secret must have 16 characters or more but has 5
                equity.notices.webhooks[1].secret must have 16 characters or more but has 0
                equity.notices.most-attempts must be between 1 and 100 but is 0
                equity.notices.service-url must be an address that begins with http:// or https:// and a host, without a user name""",
                "equity.notices.mail.to=a@example.org,nobody",
                "equity.notices.mail.recipients[0].body=Cabinet",
                "equity.notices.webhooks[0].url=ftp://hooks.example.org/t0ken",
                "equity.notices.webhooks[0].secret=short",
                "equity.notices.webhooks[1].url=https://hooks.example.org",
                "equity.notices.most-attempts=0",
                "equity.notices.service-url=equity.example.org");
    }

    @Test
    void aWebhookWithAUserNameIsRefused() {
        refused(
                "equity.notices.webhooks[0].url must be an address that begins with http:// or https:// and a host, without a user name",
                "equity.notices.webhooks[0].url=https://me:pass@hooks.example.org",
                "equity.notices.webhooks[0].secret=sixteen letters.");
    }

    @Test
    void anAddressWithALineBreakIsRefused() {
        refused(
                """
                equity.notices.mail.to[0] must be a mail address such as clerk@example.org but is "a@example.org Bcc: b@example.org\"""",
                "spring.mail.host=localhost",
                "equity.notices.mail.from=from@example.org",
                "equity.notices.mail.to[0]=a@example.org\r\nBcc: b@example.org");
    }

    private void refused(String mistakes, String... settings) {
        service.withPropertyValues(settings).run(context -> {
            var analysis =
                    new UnusableNoticeSettingAnalyzer().analyze(Objects.requireNonNull(context.getStartupFailure()));
            assertThat(Objects.requireNonNull(analysis).getDescription())
                    .isEqualTo("Notices cannot go out as they are set up:\n" + mistakes);
        });
    }

    @EnableConfigurationProperties(NoticeSettings.class)
    static class OnlySettings {

        @Bean
        Audience audience(NoticeSettings settings, ObjectProvider<JavaMailSender> mailServer) {
            return new NoticeConfiguration().audience(settings, mailServer);
        }
    }
}
