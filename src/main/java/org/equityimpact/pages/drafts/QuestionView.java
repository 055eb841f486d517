package org.equityimpact.pages.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as its page shows it; the fields have the same meaning as those of {@link FieldView}. */
record QuestionView(
        String name,
        String id,
        String title,
        String help,
        @Nullable String learn,
        boolean learnsElsewhere,
        boolean hidden,
        @Nullable String whenName,
        String whenAnswers,
        List<FieldView> fields) {}
