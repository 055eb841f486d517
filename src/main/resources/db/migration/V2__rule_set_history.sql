-- H2 and PostgreSQL both run this file.

alter table rule_sets add column signature text; -- the signature file, where the set was signed

create table rule_set_history (
    id varchar(26) primary key,
    version varchar(100) not null references rule_sets,
    before varchar(100) references rule_sets, -- the set in force until then
    live_at timestamp with time zone not null,
    occasion varchar(20) not null,
    who varchar(300),
    why varchar(2000),
    folder varchar(100), -- the set that lay in the rule folder then, which need not be the one that went live
    difference text -- from the set before
);
create index rule_set_history_by_version on rule_set_history (version, id);

-- who has kept rule sets without a history finds them in it, in the order in which they were first kept
insert into rule_set_history (id, version, before, live_at, occasion)
select lpad(cast(row_number() over (order by kept_at, version) as varchar(26)), 26, '0'),
       version, lag(version) over (order by kept_at, version), kept_at, 'START'
from rule_sets;

create table rule_set_candidates (
    id varchar(26) primary key,
    version varchar(100) not null, -- not among the rule sets until it goes live
    submitted_at timestamp with time zone not null,
    who varchar(300),
    files text not null, -- the files as they were packed, in Base64; cases are among them
    report text not null
);
create index rule_set_candidates_by_version on rule_set_candidates (version, id);
