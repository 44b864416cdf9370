-- The history of drivers: every event that is on record, of whichever capability, with typed columns.
-- A capability adds its arm: a view named history_of_..., in a repeatable migration R__history_of_....sql that ends with
-- "select build_history();". An arm has those of the columns below that it can tell; the others are null.

-- Of an offense of a known day, or of a judgment that tells none: who was of age at it may have been a juvenile before, for as long as the
-- law lets a case take. Null where nobody can tell.
create or replace function is_juvenile(born date, offense_on date, judged_on date, event_state text) returns boolean
language sql stable parallel safe as
$$ select case when extract(year from age(coalesce(offense_on, judged_on), born)) < j.years then true
               when extract(year from age(coalesce(offense_on, judged_on - j.delay, judged_on), born)) >= j.years then false end
   from juvenile_age j where j.state = event_state and j.since <= coalesce(offense_on, judged_on) order by j.since desc limit 1 $$;

-- The birth date that a driver is shown by.
create or replace function born_of(driver bigint) returns date language sql stable parallel safe as
$$ select case when min(p.born) < max(p.born) then born_shown(records_of(driver)) else min(p.born) end
   from person_record p where p.driver_id = driver $$;

create or replace function build_history() returns void language plpgsql as $build$
declare
    arms text;
begin
    select string_agg('select ' || columns || ' from ' || arm, ' union all ' order by arm) into arms
    from (
        select c.oid::regclass::text as arm,
               string_agg(case when a.attname is null then 'null' else quote_ident(k.name) end || '::' || k.type || ' as ' || quote_ident(k.name),
                          ', ' order by k.place) as columns
        from pg_class c
        cross join (values
            (1, 'driver_id', 'bigint'), (2, 'person_record_id', 'bigint'), (3, 'case_id', 'bigint'), (4, 'case_number', 'text'),
            (5, 'kind', 'text'),               -- org.priors.history.EventKind
            (6, 'happened_on', 'date'),        -- in the zone of the agency
            (7, 'happened_at', 'timestamptz'), (8, 'zone', 'text'),   -- null where only the day is known
            (9, 'state', 'text'), (10, 'agency_id', 'bigint'), (11, 'court_id', 'bigint'), (12, 'forum', 'text'),
            (13, 'court_of_record', 'boolean'),
            (14, 'said', 'text'),              -- what it is of, as the document says it
            (15, 'docket_number', 'text'), (16, 'acd_code', 'text'),
            (17, 'test_kinds', 'text[]'),      -- org.priors.cases.TestKind
            (18, 'result', 'numeric'), (19, 'unit', 'text'),
            (20, 'status', 'text'),            -- OPEN, DISPOSED, DISMISSED, ON_RECORD, PENDING, VACATED, AMENDED, ENTERED_IN_ERROR or REPLACED
            (21, 'ended_on', 'date'), (22, 'ended_because', 'text'),   -- of what is no more as it was decided
            (23, 'offense_on', 'date'),        -- null where the document does not tell
            (24, 'charge_kind', 'text'),       -- the gravest that it is of
            (25, 'juvenile', 'boolean'),       -- as stated, or by the age
            (26, 'juvenile_stated', 'boolean'),
            (27, 'source_document', 'text')) k (place, name, type)
        left join pg_attribute a on a.attrelid = c.oid and a.attname = k.name and not a.attisdropped
        where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace and c.relname like 'history\_of\_%'
        group by c.oid) arm;
    drop view if exists driver_event cascade;
    execute 'create view driver_event as ' || arms;

    -- What makes two events one prior: the same case, else the same day and court or agency.
    create function prior_key(event driver_event) returns text language sql stable parallel safe as
    $$ select coalesce('case ' || event.case_id,
                       concat_ws('|', event.happened_on, coalesce(event.court_id, 0), coalesce(event.agency_id, 0))) $$;

    -- A refusal, or a conviction of impaired driving by an adult, that stands.
    create function is_prior(event driver_event) returns boolean language sql stable parallel safe as
    $$ select event.status = 'ON_RECORD'
          and (event.kind = 'REFUSAL'
               or event.kind = 'CONVICTION' and coalesce(event.charge_kind, 'IMPAIRED_DRIVING') = 'IMPAIRED_DRIVING'
                  and event.juvenile is not true) $$;

    create function is_of_open_arrest(event driver_event) returns boolean language sql stable parallel safe as
    $$ select event.case_id is not null and event.case_id is not distinct from (
         select c.id from case_file c where c.driver_id = event.driver_id and c.status = 'OPEN'
         order by c.arrested_at desc, c.id desc limit 1) $$;
end $build$;
revoke execute on function build_history() from public;

-- A change to this file is one to the history; on a new database the arms come later.
do $$
begin
    if exists (select from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace and relname like 'history\_of\_%') then
        perform build_history();
    end if;
end $$;
