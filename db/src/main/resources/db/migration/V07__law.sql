-- What the law says of a case: which law book answered, who has verified it, what was decided by it, and which open
-- cases are charged below what the record shows.

-- The history says of each event whether its court keeps a record, and of which day the offence behind it is.
create or replace view driver_event as
select c.driver_id, c.id as case_id, c.number as case_number, 'ARREST' as kind,
       (c.arrested_at at time zone a.zone)::date as happened_on, c.arrested_at as happened_at, a.zone,
       a.state, a.id as agency_id, null::bigint as court_id, a.name as forum,
       (select string_agg(ch.statute || ' ' || ch.description, '; ' order by ch.id) from charge ch where ch.case_id = c.id) as detail,
       c.source as source_document, c.status,
       null::boolean as court_of_record, (c.arrested_at at time zone a.zone)::date as offence_on
from case_file c join agency a on a.id = c.agency_id
union all
-- Breath and blood refused at one arrest are one refusal.
select c.driver_id, c.id, c.number, 'REFUSAL',
       (coalesce(min(t.refused_at), c.arrested_at) at time zone a.zone)::date, coalesce(min(t.refused_at), c.arrested_at), a.zone,
       a.state, a.id, null, a.name,
       string_agg(distinct t.kind, ',' order by t.kind), min(t.source), 'ON_RECORD',
       null, (c.arrested_at at time zone a.zone)::date
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.outcome = 'REFUSED' and t.kind <> 'PRELIMINARY_BREATH'
group by c.id, a.id
union all
select c.driver_id, c.id, c.number, 'TEST',
       (coalesce(t.submitted_at, t.asked_at, c.arrested_at) at time zone a.zone)::date,
       coalesce(t.submitted_at, t.asked_at, c.arrested_at), a.zone,
       a.state, a.id, null, a.name, t.kind || ' ' || t.result || ' ' || t.unit, t.source, 'ON_RECORD',
       null, (c.arrested_at at time zone a.zone)::date
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
       k.of_record, (c.arrested_at at time zone a.zone)::date
from disposition d join case_file c on c.id = d.case_id join agency a on a.id = c.agency_id join court k on k.id = d.court_id
union all
select r.driver_id, null, null, r.kind, r.happened_on, null, null,
       r.state, r.agency_id, r.court_id, coalesce(k.name, a.name),
       r.detail || coalesce(' (ACD ' || r.acd_code || ')', ''), r.source_document, r.status,
       k.of_record, null
from record_entry r left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id;

-- The files of a law book that something was decided by, so that it computes again identically.
create table law_version (
    version    text   primary key check (version <> ''),
    files      bytea  not null,              -- gzip of JSON: name to content
    created_in bigint not null default current_change_set() references change_set
);

-- A person with the right to do so has compared a parameter with the law; the latest row of a file speaks.
create table law_verification (
    id         bigint  generated always as identity primary key,
    parameter  text    not null check (parameter <> ''),
    digest     text    not null check (digest ~ '^[0-9a-f]{64}$'),
    verified   boolean not null,
    account_id bigint  not null references account,
    at         timestamptz not null,
    created_in bigint  not null default current_change_set() references change_set
);
create index law_verification_latest on law_verification (parameter, digest, id desc);

-- What a prosecutor decided where charge and record differ, with all that it was decided by.
create sequence law_decision_seq start with 50 increment by 50;
create table law_decision (
    id          bigint  primary key default nextval('law_decision_seq'),
    case_id     bigint  not null references case_file,
    choice      text    not null check (choice in ('AMENDED', 'LEFT')),
    charged     integer not null check (charged between 1 and 99), -- before
    number      integer not null check (number between 1 and 99),  -- by the record, for certain
    at_most     integer not null check (at_most >= number),        -- if all that nobody can tell counts
    reason      text    not null check (reason <> ''),
    law_version text    not null references law_version,
    facts       jsonb   not null,
    answer      text    not null,            -- to the letter, so that a later computation can be compared
    decided_by  text    not null,
    decided_at  timestamptz not null,
    created_in  bigint  not null default current_change_set() references change_set
);
create index law_decision_case on law_decision (case_id, id desc);

do $$
declare
    t text;
begin
    foreach t in array array['law_version', 'law_verification', 'law_decision'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_append_only', t);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', t || '_no_truncate', t);
    end loop;
end $$;

-- Which offence a case is by the record, beside how it is charged: computed anew whenever the driver's history or the
-- law book changes. Derived, so it has no history of its own.
create table law_finding (
    case_id      bigint  primary key references case_file,
    charged      integer,                    -- null: the charge does not say
    number       integer,                    -- null: the law book does not answer
    at_most      integer,
    law_version  text    not null,
    evaluated_at timestamptz not null
);
create index law_finding_version on law_finding (law_version);
create index law_finding_undercharged on law_finding (case_id) where charged < number;
create index law_finding_in_doubt on law_finding (case_id) where charged < at_most and charged >= number;

-- Drivers whose findings are out of date: the queue of the search index, marked on its own.
alter table search_outbox add column evaluated_at timestamptz;
create index search_outbox_to_evaluate on search_outbox (id) where evaluated_at is null;
