-- H2 and PostgreSQL both run this file.

create table deliberations (
    id varchar(26) primary key, -- the newest of an item counts; the ones before it stay
    meeting varchar(26) not null references meetings,
    item text not null,
    title text not null, -- as it stood then, for agendas change
    reference varchar(300),
    decision varchar(30) not null,
    decided_on date not null,
    outcome varchar(20), -- how the item stood when this was recorded
    holds text not null, -- the gates that held it then, a list in JSON
    released boolean not null,
    who varchar(300) not null,
    note text,
    recorded_at timestamp with time zone not null
);
create index deliberations_by_meeting on deliberations (meeting, id);
