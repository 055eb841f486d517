package org.equityimpact.pages.drafts;

import java.util.function.Supplier;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.desk.Desk;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Words;
import org.equityimpact.store.KeptDrafts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

    @Bean
    Drafts drafts(KeptDrafts kept, Words words) {
        return new Drafts(kept, words);
    }

    @Bean
    Forms forms(Supplier<? extends RuleBook> rulesInForce) {
        return new Forms(rulesInForce, FormReader.ofResource());
    }

    @Bean
    Desktop desktop(Forms forms, Desk desk, Labels labels, Words words, Supplier<? extends RuleBook> rulesInForce) {
        return new Desktop(
                forms, new Sketches(desk), new Vocabulary(forms, labels, rulesInForce), labels, words, rulesInForce);
    }

    @Bean
    Tables tables(Desk desk) {
        return new Tables(desk);
    }

    @Bean
    Imports imports(Desk desk) {
        return new Imports(desk);
    }
}
