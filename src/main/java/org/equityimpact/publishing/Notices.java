package org.equityimpact.publishing;

import java.util.stream.Collectors;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.SourceProblem;
import org.equityimpact.store.GoneLive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log what goes live and what does not, each state once. */
final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRules.class);

    private String told = "";

    void live(GoneLive gone) {
        LOG.info(
                "The rules {} are in force ({}{}); before them: {}",
                gone.version(),
                gone.occasion().code(),
                gone.by() == null ? "" : ", by " + gone.by(),
                gone.before());
    }

    /** Tells of a folder that is not fit, unless it said the same before. */
    void folder(FolderFound before, FolderFound now) {
        if (!now.problems().isEmpty() && !now.problems().equals(before.problems())) {
            LOG.warn(
                    "The rule folder is not fit to go live; the last good rules stay in force:\n{}",
                    now.problems().stream().map(SourceProblem::toString).collect(Collectors.joining("\n")));
        }
        if (now.problems().isEmpty() && !before.problems().isEmpty()) {
            LOG.info("The rule folder is fit again");
        }
    }

    /** Tells of rules of another instance that this one cannot take. */
    void cannotFollow(BrokenRules unfit) {
        once("Another instance brought rules into force that are not fit here:\n" + unfit.getMessage());
    }

    /** Tells that the rule folder or the store could not be asked. */
    void failed(RuntimeException failure) {
        once("The rules could not be looked after; trying again: " + failure);
    }

    private void once(String notice) {
        if (!notice.equals(told)) {
            told = notice;
            LOG.error(notice);
        }
    }
}
