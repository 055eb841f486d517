package org.equityimpact.pages.drafts;

import java.util.List;
import org.equityimpact.pages.Link;
import org.equityimpact.pages.drafts.Asking.Progress;

/** All answers of one step in plain words, and what is still open there. */
record Section(
        String title,
        String address,
        Progress progress,
        List<Answered> answers,
        List<Link> open,
        List<Answered> unasked) {}
