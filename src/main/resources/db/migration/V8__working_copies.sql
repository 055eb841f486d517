-- H2 and PostgreSQL both run this file.

alter table rule_sets add column cases text; -- the files of cases beside the rules, packed; null where none were kept

create table working_copies (
    id varchar(26) primary key,
    purpose varchar(500) not null,
    who varchar(300) not null,
    base varchar(100) not null references rule_sets, -- the set that it was taken from
    started_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    state varchar(20) not null,
    published varchar(100), -- the set that it became
    edition integer not null, -- counts the changes, so that nobody writes over what they have not seen
    files text not null, -- the files that differ from the base, packed
    removed text not null -- the paths of those taken away, one a line
);
create index working_copies_by_state on working_copies (state, id);
