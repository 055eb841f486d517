-- H2 and PostgreSQL both run this file. Rows are added and never changed; db/postgresql has PostgreSQL refuse it.

create table record_entries (
    number bigint primary key,
    at timestamp with time zone not null,
    who_id varchar(100) not null,
    who_name text not null,
    token varchar(100),
    deed varchar(40) not null,
    about text not null, -- texts by their names, in JSON
    previous varchar(64) not null,
    hash varchar(64) not null
);
create index record_entries_by_deed on record_entries (deed, number);
create index record_entries_by_time on record_entries (at, number);

-- one row: where the record ends, which is also what those who add to it wait for in turn
create table record_head (
    id integer primary key,
    number bigint not null,
    hash varchar(64) not null,
    kept_before text not null -- what the first entry says there was before there was a record
);
insert into record_head (id, number, hash, kept_before)
select 1, 0, '0000000000000000000000000000000000000000000000000000000000000000',
       '{"assessments":"' || (select count(*) from assessments)
           || '","decisions":"' || (select count(*) from deliberations)
           || '","meetings":"' || (select count(*) from meetings)
           || '","overrides":"' || (select count(*) from overrides)
           || '","proposals":"' || (select count(*) from proposals)
           || '","ruleSets":"' || (select count(*) from rule_sets)
           || '","screenings":"' || (select count(*) from screenings)
           || '"}';
