-- Whoever may do anything with the database can take this away; the hashes then show what was bent.

create function refuse_to_bend_the_record() returns trigger language plpgsql as $$
begin
    raise exception 'the record is added to and never changed';
end
$$;

create trigger record_entries_stay before update or delete on record_entries
    for each row execute function refuse_to_bend_the_record();

create trigger record_entries_are_not_emptied before truncate on record_entries
    for each statement execute function refuse_to_bend_the_record();
