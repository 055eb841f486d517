package org.equityimpact.people;

import java.util.Locale;

/** What somebody may do. */
public enum Right {
    /** Read assessments, dockets, meetings, rules and the year, with small numbers protected. */
    READ,
    /** Read and write drafts and proposals as they are typed, small numbers included. */
    PREPARE,
    /** Submit proposals, so that they are assessed and kept, and plan their next steps. */
    SUBMIT,
    /** Say of an assessment that was submitted by somebody else whether it holds. */
    REVIEW,
    /** Release a gate for a proposal of somebody else, and take that back. */
    RELEASE,
    /** Plan meetings with their agendas, the proposals that these bring among them, and have them screened. */
    PLAN,
    /** Record what a meeting decided. */
    DECIDE,
    /** Write rules: working copies and candidates. */
    WRITE_RULES,
    /** Bring rules into force. */
    PUBLISH_RULES,
    /** Read and export the record of who did what. */
    READ_RECORD,
    /** Look after the people who may come in. */
    MANAGE_PEOPLE,
    /** Look after the service: figures of its running, notices, backups. */
    OPERATE,
    /** What everybody has who came in: their own account and tokens. */
    OWN_ACCOUNT;

    /** As tokens and texts name it, such as {@code write-rules}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
