-- H2 and PostgreSQL both run this file.

-- who took part in what somebody else is to look at; people who did not sign in stand nowhere here
create table authors (
    work varchar(20) not null,
    subject varchar(100) not null,
    person varchar(40) not null,
    primary key (work, subject, person)
);

create table reviews (
    id varchar(26) primary key, -- the newest of a reviewer counts; the ones before it stay
    assessment varchar(26) not null references assessments,
    person varchar(40) not null,
    who varchar(300) not null, -- the name of then
    verdict varchar(20) not null,
    note varchar(4000),
    recorded_at timestamp with time zone not null
);
create index reviews_by_assessment on reviews (assessment, id);
