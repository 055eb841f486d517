-- H2 and PostgreSQL both run this file. Documents are text: every one is checked UTF-8 without U+0000, and text is the
-- one type without a limit that both write alike.

create table rule_sets (
    version varchar(100) primary key,
    kept_at timestamp with time zone not null,
    files text not null -- the files as they were packed, in Base64
);

create table proposals (
    id varchar(26) primary key,
    organisation varchar(300) not null,
    reference varchar(300), -- without one a proposal is nobody's next version
    version integer not null,
    submitted text not null,
    submitted_at timestamp with time zone not null,
    constraint one_proposal_per_version unique (organisation, reference, version)
);

create table assessments (
    id varchar(26) primary key,
    proposal varchar(26) not null references proposals,
    rules_version varchar(100) not null references rule_sets,
    organisation varchar(300) not null,
    reference varchar(300),
    version integer not null,
    title varchar(300) not null,
    searched varchar(1000) not null, -- title, reference and organisation in lower case
    assessed_at timestamp with time zone not null,
    as_of date not null,
    depth varchar(20) not null,
    outcome varchar(20) not null,
    confirmed decimal(4, 1) not null,
    possible decimal(4, 1) not null,
    completeness decimal(3, 2) not null,
    confidence varchar(20) not null,
    result text not null
);

-- ids sort by time, so that each index also gives the newest first
create index assessments_by_outcome on assessments (outcome, id);
create index assessments_by_organisation on assessments (organisation, id);
create index assessments_by_proposal on assessments (proposal);
