-- Whether a judgment is on a juvenile is told by the age that the law has for the day of the event, and by the birth date that the driver
-- is shown by, whichever report the event came with.

-- As the law book in use has it from this day on; -infinity for what it has first, which is taken for all days before as well. No years
-- where it has an age no more.
alter table juvenile_age
    add column since date not null default '-infinity',
    alter column years drop not null,
    drop constraint juvenile_age_pkey,
    add primary key (state, since);
alter table juvenile_age alter column since drop default;

-- Of an offense of a known day, or of a judgment that tells none: who was of age at it may have been a juvenile before, for as long as the
-- law lets a case take. Null where nobody can tell.
create function is_juvenile(born date, offence_on date, judged_on date, event_state text) returns boolean
language sql stable parallel safe as
$$ select case when extract(year from age(coalesce(offence_on, judged_on), born)) < j.years then true
               when extract(year from age(coalesce(offence_on, judged_on - j.delay, judged_on), born)) >= j.years then false end
   from juvenile_age j where j.state = event_state and j.since <= coalesce(offence_on, judged_on) order by j.since desc limit 1 $$;

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
       null::boolean as juvenile,
       -- As the court or the record says it; the law is asked for the rest.
       null::boolean as juvenile_stated
from case_file c join agency a on a.id = c.agency_id
union all
-- Breath and blood refused at one arrest are one refusal.
select c.driver_id, c.id, c.number, 'REFUSAL',
       (coalesce(min(t.refused_at), c.arrested_at) at time zone a.zone)::date, coalesce(min(t.refused_at), c.arrested_at), a.zone,
       a.state, a.id, null, a.name,
       string_agg(distinct t.kind, ',' order by t.kind), min(t.source), 'ON_RECORD',
       null, (c.arrested_at at time zone a.zone)::date, c.person_record_id, null, null, null
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.outcome = 'REFUSED' and t.kind <> 'PRELIMINARY_BREATH'
group by c.id, a.id
union all
select c.driver_id, c.id, c.number, 'TEST',
       (coalesce(t.submitted_at, t.asked_at, c.arrested_at) at time zone a.zone)::date,
       coalesce(t.submitted_at, t.asked_at, c.arrested_at), a.zone,
       a.state, a.id, null, a.name, t.kind || ' ' || t.result || ' ' || t.unit, t.source, 'ON_RECORD',
       null, (c.arrested_at at time zone a.zone)::date, c.person_record_id, null, null, null
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
       coalesce(d.juvenile, is_juvenile(
           (select case when min(p.born) < max(p.born) then born_shown(records_of(c.driver_id)) else min(p.born) end
            from person_record p where p.driver_id = c.driver_id),
           (c.arrested_at at time zone a.zone)::date, d.decided_on, k.state)),
       d.juvenile
from disposition d join case_file c on c.id = d.case_id join agency a on a.id = c.agency_id join court k on k.id = d.court_id
    left join disposition s on s.id = d.superseded_by
where d.kind not in ('VACATED', 'ENTERED_IN_ERROR')
union all
select r.driver_id, null, null, r.kind, r.happened_on, null, null,
       r.state, r.agency_id, r.court_id, coalesce(k.name, a.name),
       r.detail || coalesce(' (ACD ' || r.acd_code || ')', ''), r.source_document, r.status,
       k.of_record, null, r.person_record_id, r.charge_kind,
       coalesce(r.juvenile, is_juvenile(
           (select case when min(p.born) < max(p.born) then born_shown(records_of(r.driver_id)) else min(p.born) end
            from person_record p where p.driver_id = r.driver_id),
           null, r.happened_on, r.state)),
       r.juvenile
from (
    select distinct on (driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail) *
    from record_entry
    order by driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail, reported_at desc, id desc) r
    left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id;

drop function is_juvenile(boolean, date, date, text);
drop function may_be_juvenile(boolean, date, date, text);

-- Of whom reports give several birth dates may be counted otherwise now.
do $$
begin
    perform set_config('priors.clearance', 'ALL', true);
    insert into search_outbox (driver_id)
    select p.driver_id from person_record p group by p.driver_id
    having min(p.born) < max(p.born)
       and (exists (select 1 from record_entry e where e.driver_id = p.driver_id)
            or exists (select 1 from case_file c join disposition d on d.case_id = c.id where c.driver_id = p.driver_id));
    perform set_config('priors.clearance', '', true);
end $$;
