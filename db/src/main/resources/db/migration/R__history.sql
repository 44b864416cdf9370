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

-- The latest arrest that no court has decided.
create or replace function open_case(driver bigint) returns bigint language sql stable parallel safe as
$$ select c.id from case_file c where c.driver_id = driver and c.status = 'OPEN' order by c.arrested_at desc, c.id desc limit 1 $$;

-- Whether a person said anything of two events of the driver. Asked first, for of nearly all drivers nobody has.
create or replace function is_said_of(driver bigint) returns boolean language sql stable parallel safe as
$$ select exists (select 1 from person_record p join event_pair_decision d on d.record_a = p.id
                  where p.driver_id = driver and d.withdrawn_at is null) $$;

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
            (20, 'status', 'text'),            -- OPEN, DISPOSED, DISMISSED, ON_RECORD, PENDING, VACATED, SET_ASIDE, AMENDED, ENTERED_IN_ERROR or REPLACED
            (21, 'ended_on', 'date'), (22, 'ended_because', 'text'),   -- of what is no more as it was decided
            (23, 'offense_on', 'date'),        -- null where the document does not tell
            (24, 'charge_kind', 'text'),       -- the gravest that it is of
            (25, 'juvenile', 'boolean'),       -- as stated, or by the age
            (26, 'juvenile_stated', 'boolean'),
            (27, 'source_document', 'text'),
            (28, 'ref', 'text'),               -- what names the event for as long as it is on record, such as entry:5
            (29, 'action_for', 'text'),        -- org.priors.law.ActionFor
            (30, 'withdrawn_from', 'date'), (31, 'hard_until', 'date'), (32, 'withdrawn_until', 'date'), (33, 'reinstated_on', 'date'),
            (34, 'stayed_from', 'date'), (35, 'stayed_until', 'date'),
            (36, 'sample_by', 'text'),         -- org.priors.law.SampleBy
            (37, 'test_outcome', 'text'),      -- org.priors.law.NotCompleted
            (38, 'other_given', 'boolean'),    -- whether another test of the arrest was given
            (39, 'program', 'text'), (40, 'started_on', 'date'), (41, 'completed_on', 'date'), (42, 'failed_on', 'date'))   -- of a diversion
            k (place, name, type)
        left join pg_attribute a on a.attrelid = c.oid and a.attname = k.name and not a.attisdropped
        where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace and c.relname like 'history\_of\_%'
        group by c.oid) arm;
    drop view if exists driver_event cascade;
    execute 'create view driver_event as ' || arms;

    -- What an event is counted as: a suspension for refusing is a refusal.
    create function prior_kind(event driver_event) returns text language sql immutable parallel safe as
    $$ select case when event.kind = 'ADMINISTRATIVE_ACTION' and event.action_for = 'REFUSAL' then 'REFUSAL' else event.kind end $$;

    -- The events of which a person said that they are others than this one.
    create function apart_from(event driver_event) returns text[] language sql stable parallel safe as
    $$ select array(select case when p.event_a = event.ref then p.event_b else p.event_a end from standing_event_pair p
                    where p.driver_id = event.driver_id and p.verdict = 'TWO' and event.ref in (p.event_a, p.event_b) order by 1) $$;

    -- The case that an entry is of: of an offense on the day of its driving or arrest in its State, or decided by the entry's court under its docket.
    create function case_of_entry(event driver_event) returns bigint language sql stable parallel safe as
    $$ select min(told.id) from (
         select c.id from case_file c join agency a on a.id = c.agency_id
         where event.offense_on is not null and c.driver_id = event.driver_id and a.state = event.state
           and (coalesce(c.driving_at, c.arrested_at) at time zone a.zone)::date = event.offense_on
         union all
         select c.id from case_file c join disposition d on d.case_id = c.id
         where event.docket_number is not null and c.driver_id = event.driver_id and d.court_id = event.court_id
           and number_key(d.docket_number) = number_key(event.docket_number)) told
       where not exists (select 1 from standing_event_pair p where p.driver_id = event.driver_id and p.verdict = 'TWO'
                           and (p.event_a = event.ref and p.case_b = told.id or p.event_b = event.ref and p.case_a = told.id)) $$;

    -- The person record that an event is named by: of an entry that several tell, that of the oldest.
    create function record_of(event driver_event) returns bigint language sql stable parallel safe as
    $$ select case when event.ref like 'entry:%' then (select e.person_record_id from record_entry e where e.id = substr(event.ref, 7)::bigint)
                   else event.person_record_id end $$;

    -- What makes two events one prior, whatever a person said: the same case, else the same day of the offense and State, else the same
    -- docket of the same court, else the same day, court or agency and docket. The law book is asked besides where a history is read.
    create function told_prior_key(event driver_event) returns text language sql stable parallel safe as
    $$ select coalesce(
         'case ' || event.case_id,
         case when event.offense_on is not null or event.docket_number is not null then 'case ' || case_of_entry(event) end,
         case when event.offense_on is not null then concat_ws('|', event.offense_on, event.state)
              when event.docket_number is not null and event.court_id is not null
              then concat_ws('|', number_key(event.docket_number), event.court_id)
              else concat_ws('|', event.happened_on, coalesce(event.court_id, 0), coalesce(event.agency_id, 0), nullif(number_key(event.docket_number), '')) end
         || case when cardinality(apart_from(event)) > 0 then '|' || event.ref else '' end) $$;

    -- The same with what people said of two that may be one, and of what those are one with in turn.
    create function said_prior_key(event driver_event) returns text language sql stable parallel safe as
    $$ with recursive told as materialized (
         select o.ref, prior_kind(o) as kind, told_prior_key(o) as key from driver_event o where o.driver_id = event.driver_id),
       same as (
         select a.key as a, b.key as b from standing_event_pair p join told a on a.ref = p.event_a join told b on b.ref = p.event_b
         where p.driver_id = event.driver_id and p.verdict = 'SAME' and prior_kind(event) in (a.kind, b.kind)),
       reached (key) as (
         select told_prior_key(event)
         union
         select case when s.a = r.key then s.b else s.a end from reached r join same s on r.key in (s.a, s.b))
       select coalesce(min(key) filter (where key = 'case ' || open_case(event.driver_id)),
                       min(key) filter (where key like 'case %'), min(key)) from reached $$;

    create function prior_key(event driver_event) returns text language sql stable parallel safe as
    $$ select case when is_said_of(event.driver_id) then said_prior_key(event)
                   when event.case_id is not null then 'case ' || event.case_id
                   else told_prior_key(event) end $$;

    -- A refusal or a suspension for one, or a conviction of impaired driving by an adult, that stands.
    create function is_prior(event driver_event) returns boolean language sql stable parallel safe as
    $$ select event.status = 'ON_RECORD'
          and (prior_kind(event) = 'REFUSAL'
               or event.kind = 'CONVICTION' and coalesce(event.charge_kind, 'IMPAIRED_DRIVING') = 'IMPAIRED_DRIVING'
                  and event.juvenile is not true) $$;

    create function is_of_open_arrest(event driver_event) returns boolean language sql stable parallel safe as
    $$ select coalesce(event.case_id = open_case(event.driver_id)
                       or (event.case_id is null or is_said_of(event.driver_id))
                          and prior_key(event) = 'case ' || open_case(event.driver_id), false) $$;
end $build$;
revoke execute on function build_history() from public;

-- A change to this file is one to the history; on a new database the arms come later.
do $$
begin
    if exists (select from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace and relname like 'history\_of\_%') then
        perform build_history();
    end if;
end $$;
