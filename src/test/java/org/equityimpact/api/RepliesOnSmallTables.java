package org.equityimpact.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** Asks the service everything that it may say of tables with small numbers. */
abstract class RepliesOnSmallTables extends OverHttp {

    /** What the service said, by what it was asked. */
    Map<String, String> replies() {
        var replies = new LinkedHashMap<String, String>();
        for (String path : new String[] {"/disparities", "/disparities?measures=all"}) {
            replies.put(path, post("/api/v1" + path, SmallTables.body()).is(200).text());
        }
        replies.put("dry run", assessment("?dryRun=true&rules=all", 200).text());
        Answer stored = assessment("?rules=all", 201);
        replies.put("stored", stored.text());
        replies.put("read again", get(stored.header("Location")).is(200).text());
        replies.put(
                "list",
                get("/api/v1/assessments?organisation=Small%20numbers").is(200).text());
        replies.put(
                "batch",
                batch("?rules=all&wayOut=true", SmallTables.proposal() + "\n" + SmallTables.mistaken())
                        .is(200)
                        .text());
        replies.put(
                "mistakes",
                post("/api/v1/assessments", SmallTables.mistaken()).is(422).text());
        replies.put(
                "unreadable",
                post("/api/v1/disparities", SmallTables.body().replaceFirst("4327,", "4327"))
                        .is(400)
                        .text());
        meeting(replies);
        return replies;
    }

    /** A meeting with such a proposal, one that is mistaken, and what follows from both. */
    private void meeting(Map<String, String> replies) {
        Answer kept = post("/api/v1/meetings", """
                {"date":"2099-12-10","body":"Board","items":[{"proposal":%s},{"proposal":%s}]}""".formatted(SmallTables.proposal(), SmallTables.mistaken()))
                .is(201);
        String meeting = kept.header("Location");
        replies.put("meeting", kept.text());
        replies.put("screening", call("POST", meeting + "/screenings").is(201).text());
        for (String form : new String[] {"json", "html", "csv"}) {
            replies.put(
                    "docket as " + form,
                    get(meeting + "/docket?format=" + form).is(200).text());
        }
        replies.put("clearance", get(meeting + "/clearance").is(200).text());
        replies.put("portfolio", get("/api/v1/portfolio?year=2099").is(200).text());
    }

    private Answer assessment(String parameters, int status) {
        return post("/api/v1/assessments" + parameters, SmallTables.proposal()).is(status);
    }
}
