-- H2 and PostgreSQL both run this file.

-- what was answered to a submission that carried a key of the caller's, so that one sent again is kept once
create table keyed_submissions (
    caller varchar(100) not null,
    given_key varchar(200) not null,
    print varchar(100) not null, -- of what was submitted, parameters included
    assessment varchar(26) not null references assessments,
    answered_at timestamp with time zone not null,
    primary key (caller, given_key)
);
create index keyed_submissions_by_assessment on keyed_submissions (assessment);
