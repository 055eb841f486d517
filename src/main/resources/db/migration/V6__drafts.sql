-- H2 and PostgreSQL both run this file.

create table drafts (
    id varchar(26) primary key,
    proposal text not null, -- one JSON object as it was typed, right or wrong
    revises varchar(26) references assessments,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);
create index drafts_by_change on drafts (changed_at, id);
