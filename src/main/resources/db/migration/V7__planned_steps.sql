-- H2 and PostgreSQL both run this file.

create table planned_steps (
    assessment varchar(26) not null references assessments,
    rule varchar(200) not null, -- what asks for the step
    who varchar(300),
    due date,
    done boolean not null,
    planned_at timestamp with time zone not null,
    primary key (assessment, rule)
);
