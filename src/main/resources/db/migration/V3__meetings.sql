-- H2 and PostgreSQL both run this file. What people write has no limit here; whoever reads it sees to that.

create table meetings (
    id varchar(26) primary key,
    uid varchar(500), -- the calendar's own id, where the meeting came from one
    recurrence varchar(100), -- which meeting of a series, as the calendar tells it; empty for one that stands alone
    title text,
    body varchar(300),
    organisation varchar(300),
    held_on date not null,
    held_at time,
    time_zone varchar(100) not null,
    starts_at timestamp with time zone not null,
    over_at timestamp with time zone not null, -- the end of its day
    location text,
    revision integer not null, -- how often it or its agenda changed
    state varchar(20) not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint one_meeting_of_a_calendar unique (uid, recurrence)
);
create index meetings_by_day on meetings (held_on, id);
create index meetings_by_end on meetings (state, over_at);

create table agenda_items (
    meeting varchar(26) not null references meetings,
    position integer not null,
    number text not null,
    title text,
    type text,
    matter varchar(20) not null,
    organisation varchar(300), -- whose reference it is
    reference varchar(300), -- the newest version of this proposal
    assessment varchar(100), -- this assessment and no other; what a client wrote, so it need not exist
    exemption text,
    note text,
    complaints text, -- a list in JSON
    primary key (meeting, position)
);

-- the newest version of a proposal, and all before it
create index assessments_by_reference on assessments (organisation, reference, version);

create table screenings (
    id varchar(26) primary key,
    meeting varchar(26) not null references meetings,
    occasion varchar(20) not null,
    days_before integer, -- of a set time
    scheduled_for timestamp with time zone, -- the set time
    due varchar(60), -- the set time that this run did; empty where the run broke off, so that another can do it
    repeats varchar(26) references screenings, -- a run that broke off
    fingerprint text not null, -- what the meeting rested on when the run began
    instance varchar(300) not null,
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    state varchar(20) not null,
    rules_version varchar(100),
    as_of date,
    items integer,
    ready integer,
    actions integer,
    incomplete integer,
    revise integer,
    hold integer,
    stopped integer,
    error text,
    constraint one_run_for_each_set_time unique (meeting, due)
);
create index screenings_by_meeting on screenings (meeting, id);
create index screenings_by_state on screenings (state, meeting, id);

-- apart from its run: the runs are looked at every few seconds, and H2 would read the dockets that lie beside them
create table dockets (
    screening varchar(26) primary key references screenings,
    docket text not null
);

create table overrides (
    id varchar(26) primary key,
    assessment varchar(26) not null references assessments,
    organisation varchar(300) not null,
    reference varchar(300),
    version integer not null,
    gate varchar(200) not null,
    who varchar(300) not null,
    in_role varchar(300) not null,
    why text not null,
    given_at timestamp with time zone not null,
    expires date not null, -- the last day on which it counts
    withdrawn_at timestamp with time zone,
    withdrawn_by varchar(300),
    withdrawn_because text
);
create index overrides_by_reference on overrides (organisation, reference, id);
create index overrides_by_assessment on overrides (assessment, id);

-- as ShedLock wants it
create table shedlock (
    name varchar(64) primary key,
    lock_until timestamp not null,
    locked_at timestamp not null,
    locked_by varchar(255) not null
);
