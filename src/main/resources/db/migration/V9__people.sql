-- H2 and PostgreSQL both run this file.

create table people (
    id varchar(26) primary key,
    name varchar(300) not null, -- as others read it
    account varchar(200) unique, -- what they type to sign in here, in small letters; null where another place vouches for them
    password varchar(500), -- hashed
    password_is_temporary boolean not null, -- theirs to change before anything else
    issuer varchar(500), -- who vouches for them, where it is not us
    subject varchar(255), -- as the issuer knows them
    roles varchar(200) not null, -- with commas between
    edition integer not null, -- counts what ends their sessions: another password, a closed account
    added_at timestamp with time zone not null,
    signed_in_at timestamp with time zone,
    closed_at timestamp with time zone, -- they may not come in any more, and stay known for what they did
    unique (issuer, subject)
);

create table tokens (
    id varchar(26) primary key,
    person varchar(26) not null references people,
    purpose varchar(200) not null,
    hash varchar(64) not null, -- SHA-256 of a secret of 256 bits of chance, which no dictionary holds
    rights varchar(400) not null, -- with commas between; they count while the person has them
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone, -- to the hour
    revoked_at timestamp with time zone
);
create index tokens_by_person on tokens (person, id);

-- by name, whether there is such an account or not, so that nobody learns which there are
create table refused_sign_ins (
    name_hash varchar(64) primary key,
    in_a_row integer not null,
    last_at timestamp with time zone not null
);

-- as Spring Session wants them
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_name on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
