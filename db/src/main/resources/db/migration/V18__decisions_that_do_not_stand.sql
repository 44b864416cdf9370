-- A court's decision may be vacated, amended or entered in error: the one that takes its place is added, and what stands
-- now decides what counts. A conviction counts for what it is of, and all that came of one case is one prior.

alter table disposition
    drop constraint disposition_kind_check,
    add constraint disposition_kind_check check (kind in
        ('CONVICTION', 'DIVERSION', 'REDUCED_PLEA', 'DISMISSAL', 'VACATED', 'ENTERED_IN_ERROR')),
    add column juvenile boolean,                       -- a juvenile adjudication; null: the court does not say
    add column replaces_id bigint references disposition,
    add column because text check (because in ('VACATED', 'AMENDED', 'ENTERED_IN_ERROR')),
    add column superseded_by bigint references disposition,  -- derived: what stands in its place
    add check (because is null or (replaces_id is not null and reason is not null)),
    add check (kind not in ('VACATED', 'ENTERED_IN_ERROR') or because = kind);
drop index disposition_once;
create unique index disposition_once on disposition
    (case_id, court_id, kind, decided_on, coalesce(charge_id, 0), coalesce(docket_number, ''), coalesce(replaces_id, 0));

alter table charge add column decided_by bigint references disposition;   -- derived: the latest decision on it

-- What another record tells of may be of something else than impaired driving too.
alter table record_entry
    add column charge_kind text check (charge_kind in ('IMPAIRED_DRIVING', 'REFUSAL', 'LICENCE', 'INTERLOCK', 'OTHER')),
    add column juvenile boolean;

-- Below which age a judgment is on a juvenile: as the law book in use has it, state by state.
create table juvenile_age (
    state char(2) primary key references us_state,
    years integer not null
);

-- Of several decisions on a charge the latest stands, by its day and then by when it was recorded.
do $$
begin
    if exists (select 1 from disposition) then
        perform set_config('priors.clearance', 'ALL', true);
        perform set_config('priors.change_set', id::text, true) from (
            select nextval(pg_get_serial_sequence('change_set', 'id')) as id) next;
        insert into change_set (id, actor, reason) overriding system value
        values (current_change_set(), 'priors:migration', 'Of several decisions on a charge the latest stands');
        update charge c set decided_by = d.id from (
            select distinct on (ch.id) ch.id as charge_id, d.id
            from charge ch join disposition d on d.case_id = ch.case_id and coalesce(d.charge_id, ch.id) = ch.id
            order by ch.id, d.decided_on desc, d.id desc) d
        where c.id = d.charge_id;
        update disposition d set superseded_by = (
            select c.decided_by from charge c
            where c.case_id = d.case_id and coalesce(d.charge_id, c.id) = c.id order by c.id limit 1)
        where exists (select 1 from charge c where c.case_id = d.case_id)
          and not exists (select 1 from charge c where c.decided_by = d.id);
        perform set_config('priors.change_set', '', true);
        perform set_config('priors.clearance', '', true);
    end if;
end $$;

create function gravest(kinds text[]) returns text language sql immutable parallel safe as
$$ select k from unnest(array['IMPAIRED_DRIVING', 'REFUSAL', 'LICENCE', 'INTERLOCK', 'OTHER']) with ordinality o(k, n)
   where k = any(kinds) order by n limit 1 $$;

create function is_juvenile(stated boolean, born date, happened_on date, event_state text) returns boolean
language sql stable parallel safe as
$$ select coalesce(stated, extract(year from age(happened_on, born)) < (select j.years from juvenile_age j where j.state = event_state)) $$;

create or replace view driver_event as
select c.driver_id, c.id as case_id, c.number as case_number, 'ARREST' as kind,
       (c.arrested_at at time zone a.zone)::date as happened_on, c.arrested_at as happened_at, a.zone,
       a.state, a.id as agency_id, null::bigint as court_id, a.name as forum,
       (select string_agg(ch.statute || ' ' || ch.description, '; ' order by ch.id) from charge ch where ch.case_id = c.id) as detail,
       c.source as source_document,
       -- Every charge was dismissed.
       case when c.status = 'DISPOSED' and not exists (
           select 1 from charge ch left join disposition x on x.id = ch.decided_by
           where ch.case_id = c.id and x.kind is distinct from 'DISMISSAL') then 'DISMISSED' else c.status end as status,
       null::boolean as court_of_record, (c.arrested_at at time zone a.zone)::date as offence_on, c.person_record_id,
       -- The gravest charge that was not dismissed.
       gravest(array(select ch.kind from charge ch left join disposition x on x.id = ch.decided_by
                     where ch.case_id = c.id and x.kind is distinct from 'DISMISSAL')) as charge_kind,
       null::boolean as juvenile
from case_file c join agency a on a.id = c.agency_id
union all
-- Breath and blood refused at one arrest are one refusal.
select c.driver_id, c.id, c.number, 'REFUSAL',
       (coalesce(min(t.refused_at), c.arrested_at) at time zone a.zone)::date, coalesce(min(t.refused_at), c.arrested_at), a.zone,
       a.state, a.id, null, a.name,
       string_agg(distinct t.kind, ',' order by t.kind), min(t.source), 'ON_RECORD',
       null, (c.arrested_at at time zone a.zone)::date, c.person_record_id, null, null
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.outcome = 'REFUSED' and t.kind <> 'PRELIMINARY_BREATH'
group by c.id, a.id
union all
select c.driver_id, c.id, c.number, 'TEST',
       (coalesce(t.submitted_at, t.asked_at, c.arrested_at) at time zone a.zone)::date,
       coalesce(t.submitted_at, t.asked_at, c.arrested_at), a.zone,
       a.state, a.id, null, a.name, t.kind || ' ' || t.result || ' ' || t.unit, t.source, 'ON_RECORD',
       null, (c.arrested_at at time zone a.zone)::date, c.person_record_id, null, null
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.result is not null and t.kind <> 'PRELIMINARY_BREATH'
union all
select c.driver_id, c.id, c.number, d.kind, d.decided_on, null, null,
       k.state, null, k.id, k.name,
       case d.kind when 'REDUCED_PLEA' then d.reduced_from || ' to ' || d.pleaded_to
                   when 'DISMISSAL' then d.reason
                   else coalesce((select ch.statute || ' ' || ch.description from charge ch where ch.id = d.charge_id), '') end
           || coalesce(case when d.docket_number is not null then ', docket ' || d.docket_number end, '')
           || coalesce(' (' || case coalesce(s.because, '') when 'VACATED' then 'vacated' when 'AMENDED' then 'amended'
                                    when 'ENTERED_IN_ERROR' then 'entered in error, told' else 'decided otherwise' end
                       || ' on ' || to_char(s.decided_on, 'FMDD Mon YYYY') || coalesce(': ' || s.reason, '') || ')', ''),
       d.source_document,
       case when s.id is null then 'ON_RECORD' else coalesce(s.because, 'REPLACED') end,
       k.of_record, (c.arrested_at at time zone a.zone)::date, c.person_record_id,
       -- Of the charges for which it stands, or stood.
       gravest(array(select ch.kind from charge ch where ch.case_id = c.id
                     and (ch.decided_by = d.id or s.id is not null and coalesce(d.charge_id, ch.id) = ch.id))),
       is_juvenile(d.juvenile, (select coalesce(max(p.born) filter (where p.id = c.person_record_id), max(p.born))
                                from person_record p where p.driver_id = c.driver_id),
                   (c.arrested_at at time zone a.zone)::date, k.state)
from disposition d join case_file c on c.id = d.case_id join agency a on a.id = c.agency_id join court k on k.id = d.court_id
    left join disposition s on s.id = d.superseded_by
where d.kind not in ('VACATED', 'ENTERED_IN_ERROR')
union all
select r.driver_id, null, null, r.kind, r.happened_on, null, null,
       r.state, r.agency_id, r.court_id, coalesce(k.name, a.name),
       r.detail || coalesce(' (ACD ' || r.acd_code || ')', ''), r.source_document, r.status,
       k.of_record, null, r.person_record_id, r.charge_kind,
       is_juvenile(r.juvenile, (select coalesce(max(p.born) filter (where p.id = r.person_record_id), max(p.born))
                                from person_record p where p.driver_id = r.driver_id), r.happened_on, r.state)
from (
    select distinct on (driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail) *
    from record_entry
    order by driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail, reported_at desc, id desc) r
    left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id;

-- What makes two events one prior: the same case, else the same day and court or agency.
create or replace function prior_key(event driver_event) returns text language sql stable parallel safe as
$$ select coalesce('case ' || event.case_id,
                   concat_ws('|', event.happened_on, coalesce(event.court_id, 0), coalesce(event.agency_id, 0))) $$;

-- A refusal, or a conviction of impaired driving by an adult, that stands.
create function is_prior(event driver_event) returns boolean language sql stable parallel safe as
$$ select event.status = 'ON_RECORD'
      and (event.kind = 'REFUSAL'
           or event.kind = 'CONVICTION' and coalesce(event.charge_kind, 'IMPAIRED_DRIVING') = 'IMPAIRED_DRIVING'
              and event.juvenile is not true) $$;
