-- H2 and PostgreSQL both run this file. Screening and meeting are named and not referred to: a notice stays whatever
-- becomes of them.

create table notice_dockets (
    screening varchar(100) primary key,
    name varchar(200) not null,
    media_type varchar(100) not null,
    content text not null -- in Base64
);

create table notices (
    id varchar(26) primary key,
    screening varchar(100) not null,
    meeting varchar(100) not null,
    channel varchar(20) not null,
    recipient varchar(400) not null,
    subject varchar(400) not null,
    content text not null,
    state varchar(20) not null,
    attempts integer not null,
    attempts_before integer not null, -- those made before somebody last asked for another
    next_attempt_at timestamp with time zone, -- while it waits
    sending_since timestamp with time zone, -- while it is sent
    last_error varchar(1000),
    created_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    constraint one_notice_per_recipient unique (screening, channel, recipient)
);

-- ids sort by time, so that the first two also give the newest first
create index notices_by_state on notices (state, id);
create index notices_by_meeting on notices (meeting, id);
create index notices_by_next_attempt on notices (state, channel, next_attempt_at);
