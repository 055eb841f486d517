package org.equityimpact.notices;

import java.time.InstantSource;
import java.util.ArrayList;
import org.equityimpact.docket.forms.DocketPdf;
import org.equityimpact.store.KeptNotices;
import org.equityimpact.store.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeConfiguration {

    @Bean
    Audience audience(NoticeSettings settings, ObjectProvider<JavaMailSender> mailServer) {
        return SettingsCheck.audience(settings, mailServer.getIfAvailable() != null);
    }

    @Bean
    DocketLink docketLink(NoticeSettings settings) {
        var service = settings.serviceUrl();
        return new DocketLink(
                service == null || service.isBlank() ? null : service.strip().replaceAll("/+$", ""));
    }

    @Bean
    DocketAttachment docketAttachment() {
        return new DocketAttachment("docket.pdf", "application/pdf", DocketPdf::of);
    }

    @Bean
    Notices notices(
            Audience audience,
            DocketAttachment attachment,
            DocketLink links,
            Outbox outbox,
            KeptNotices kept,
            InstantSource clock) {
        return new Notices(audience, attachment, links, outbox, kept, clock);
    }

    @Bean(destroyMethod = "stop")
    Postman postman(
            NoticeSettings settings,
            Audience audience,
            ObjectProvider<JavaMailSender> mailServer,
            Outbox outbox,
            KeptNotices kept,
            InstantSource clock) {
        var carriers = new ArrayList<Carrier>();
        mailServer.ifAvailable(server -> carriers.add(new MailCarrier(server, audience, kept, clock)));
        carriers.add(new WebhookCarrier(audience, WebhookCarrier.PATIENCE, clock));
        var backOff = new BackOff(settings.mostAttempts());
        return new Postman(
                carriers.stream()
                        .map(carrier -> new NoticeSender(outbox, carrier, backOff, clock))
                        .toList(),
                settings.lookEvery());
    }
}
