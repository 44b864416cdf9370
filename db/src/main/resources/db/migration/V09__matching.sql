-- Which person records are one driver: what they weigh, and what people decided. The drivers follow from both, so that
-- a decision that is taken back leaves no trace.

-- A driver is named by the record that founded it, and keeps that name while records come and go.
alter table driver add column founder_id bigint unique references person_record deferrable initially deferred;
alter table driver disable trigger user;
update driver d set founder_id =
    (select r.id from person_record r where r.driver_id = d.id order by r.reported_at, r.id limit 1);
alter table driver enable trigger user;
-- Drivers are founded one at a time.
alter sequence driver_seq increment by 1;

-- An entry of another agency's record was entered on what one report says of the driver, and goes where that report goes.
alter table record_entry add column person_record_id bigint references person_record;
alter table record_entry disable trigger user;
update record_entry e set person_record_id = (select d.founder_id from driver d where d.id = e.driver_id);
alter table record_entry enable trigger user;
alter table record_entry alter column person_record_id set not null;
create index record_entry_person_record on record_entry (person_record_id);
drop index record_entry_once;
create unique index record_entry_once on record_entry
    (person_record_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail);
create index case_file_person_record on case_file (person_record_id);

-- The keys under which a record is found by one that arrives. Derived, so they have no history.
create table person_key (
    key       bigint not null,
    record_id bigint not null references person_record,
    primary key (key, record_id)
);
-- How far the keys of the records on file are made, and in which way they are made.
create table person_key_progress (
    layout integer not null,
    upto   bigint  not null
);
create unique index person_key_progress_is_one on person_key_progress ((true));
insert into person_key_progress values (0, 0);

-- Two records that a comparison found worth keeping: joined by their weight, or for a person to look at.
create table match_pair (
    record_a   bigint  not null references person_record,
    record_b   bigint  not null references person_record,
    weight     double precision not null,      -- log-odds in bits
    joins      boolean not null,               -- whether the two alone are joined with no person looking
    evidence   text    not null,
    weighed_by text    not null,               -- the version of the weights
    waiting    boolean not null,               -- derived: in two drivers, and nobody has kept those apart
    created_in bigint  not null default current_change_set() references change_set,
    primary key (record_a, record_b),
    check (record_a < record_b)
);
create index match_pair_b on match_pair (record_b);
create index match_pair_waiting on match_pair (weight desc, record_a, record_b) where waiting;

-- What a person decided of two records. It binds until it is taken back.
create sequence match_decision_seq start with 50 increment by 50;
create table match_decision (
    id               bigint primary key default nextval('match_decision_seq'),
    record_a         bigint not null references person_record,
    record_b         bigint not null references person_record,
    verdict          text   not null check (verdict in ('SAME', 'DIFFERENT')),
    reason           text   not null check (reason <> ''),
    decided_by       text   not null check (decided_by <> ''),
    decided_at       timestamptz not null,
    withdrawn_by     text,
    withdrawn_at     timestamptz,
    withdrawn_reason text   check (withdrawn_reason <> ''),
    created_in       bigint not null default current_change_set() references change_set,
    check (record_a < record_b),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index match_decision_standing on match_decision (record_a, record_b) where withdrawn_at is null;
create index match_decision_standing_b on match_decision (record_b) where withdrawn_at is null;

-- What somebody wrote down of two records that are not decided yet.
create sequence match_note_seq start with 50 increment by 50;
create table match_note (
    id         bigint primary key default nextval('match_note_seq'),
    record_a   bigint not null references person_record,
    record_b   bigint not null references person_record,
    text       text   not null check (text <> ''),
    written_by text   not null,
    written_at timestamptz not null,
    created_in bigint not null default current_change_set() references change_set,
    check (record_a < record_b)
);
create index match_note_pair on match_note (record_a, record_b, id desc);

-- Of a decision only its being taken back is ever added.
create function keep_match_decision() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
       or to_jsonb(old) - array['withdrawn_by', 'withdrawn_at', 'withdrawn_reason']
          <> to_jsonb(new) - array['withdrawn_by', 'withdrawn_at', 'withdrawn_reason'] then
        raise exception 'A decision about two records stays as it was taken; it can be taken back once.';
    end if;
    return new;
end $$;
create trigger match_decision_as_taken before update or delete on match_decision
    for each row execute function keep_match_decision();
create trigger match_decision_history before update on match_decision
    for each row execute function keep_row_change();
create trigger match_note_append_only before update or delete on match_note
    for each row execute function refuse_change();

-- Records that were joined before records were weighed stay joined, as a decision that a person can take back.
do $$
begin
    if exists (select 1 from person_record r join driver d on d.id = r.driver_id where r.id <> d.founder_id) then
        perform set_config('priors.change_set', id::text, true) from (
            select nextval(pg_get_serial_sequence('change_set', 'id')) as id) next;
        insert into change_set (id, actor, reason) overriding system value
        values (current_change_set(), 'priors:migration', 'Joins by the earlier rule kept as decisions');
        insert into match_decision (record_a, record_b, verdict, reason, decided_by, decided_at)
        select d.founder_id, r.id, 'SAME', r.joined_because, 'Priors, by the earlier rule', now()
        from person_record r join driver d on d.id = r.driver_id where r.id <> d.founder_id;
        perform set_config('priors.change_set', '', true);
    end if;
end $$;

-- The same entry that two agencies' reports of one driver bring along is one event. Each event says on which report of
-- the driver it stands.
create or replace view driver_event as
select c.driver_id, c.id as case_id, c.number as case_number, 'ARREST' as kind,
       (c.arrested_at at time zone a.zone)::date as happened_on, c.arrested_at as happened_at, a.zone,
       a.state, a.id as agency_id, null::bigint as court_id, a.name as forum,
       (select string_agg(ch.statute || ' ' || ch.description, '; ' order by ch.id) from charge ch where ch.case_id = c.id) as detail,
       c.source as source_document, c.status,
       null::boolean as court_of_record, (c.arrested_at at time zone a.zone)::date as offence_on, c.person_record_id
from case_file c join agency a on a.id = c.agency_id
union all
-- Breath and blood refused at one arrest are one refusal.
select c.driver_id, c.id, c.number, 'REFUSAL',
       (coalesce(min(t.refused_at), c.arrested_at) at time zone a.zone)::date, coalesce(min(t.refused_at), c.arrested_at), a.zone,
       a.state, a.id, null, a.name,
       string_agg(distinct t.kind, ',' order by t.kind), min(t.source), 'ON_RECORD',
       null, (c.arrested_at at time zone a.zone)::date, c.person_record_id
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.outcome = 'REFUSED' and t.kind <> 'PRELIMINARY_BREATH'
group by c.id, a.id
union all
select c.driver_id, c.id, c.number, 'TEST',
       (coalesce(t.submitted_at, t.asked_at, c.arrested_at) at time zone a.zone)::date,
       coalesce(t.submitted_at, t.asked_at, c.arrested_at), a.zone,
       a.state, a.id, null, a.name, t.kind || ' ' || t.result || ' ' || t.unit, t.source, 'ON_RECORD',
       null, (c.arrested_at at time zone a.zone)::date, c.person_record_id
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.result is not null and t.kind <> 'PRELIMINARY_BREATH'
union all
select c.driver_id, c.id, c.number, d.kind, d.decided_on, null, null,
       k.state, null, k.id, k.name,
       case d.kind when 'REDUCED_PLEA' then d.reduced_from || ' to ' || d.pleaded_to
                   when 'DISMISSAL' then d.reason
                   else coalesce((select ch.statute || ' ' || ch.description from charge ch where ch.id = d.charge_id), '') end
           || coalesce(case when d.docket_number is not null then ', docket ' || d.docket_number end, ''),
       d.source_document, 'ON_RECORD',
       k.of_record, (c.arrested_at at time zone a.zone)::date, c.person_record_id
from disposition d join case_file c on c.id = d.case_id join agency a on a.id = c.agency_id join court k on k.id = d.court_id
union all
select r.driver_id, null, null, r.kind, r.happened_on, null, null,
       r.state, r.agency_id, r.court_id, coalesce(k.name, a.name),
       r.detail || coalesce(' (ACD ' || r.acd_code || ')', ''), r.source_document, r.status,
       k.of_record, null, r.person_record_id
from (
    select distinct on (driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail) *
    from record_entry
    order by driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail, reported_at desc, id desc) r
    left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id;
