-- A driver's history across agencies and States: one row an event. Everything that counts priors reads this view.
create view driver_event as
select c.driver_id, c.id as case_id, c.number as case_number, 'ARREST' as kind,
       (c.arrested_at at time zone a.zone)::date as happened_on, c.arrested_at as happened_at, a.zone,
       a.state, a.id as agency_id, null::bigint as court_id, a.name as forum,
       (select string_agg(ch.statute || ' ' || ch.description, '; ' order by ch.id) from charge ch where ch.case_id = c.id) as detail,
       c.source as source_document, c.status
from case_file c join agency a on a.id = c.agency_id
union all
-- Breath and blood refused at one arrest are one refusal.
select c.driver_id, c.id, c.number, 'REFUSAL',
       (coalesce(min(t.refused_at), c.arrested_at) at time zone a.zone)::date, coalesce(min(t.refused_at), c.arrested_at), a.zone,
       a.state, a.id, null, a.name,
       string_agg(distinct t.kind, ',' order by t.kind), min(t.source), 'ON_RECORD'
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.outcome = 'REFUSED' and t.kind <> 'PRELIMINARY_BREATH'
group by c.id, a.id
union all
select c.driver_id, c.id, c.number, 'TEST',
       (coalesce(t.submitted_at, t.asked_at, c.arrested_at) at time zone a.zone)::date,
       coalesce(t.submitted_at, t.asked_at, c.arrested_at), a.zone,
       a.state, a.id, null, a.name, t.kind || ' ' || t.result || ' ' || t.unit, t.source, 'ON_RECORD'
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.result is not null and t.kind <> 'PRELIMINARY_BREATH'
union all
select c.driver_id, c.id, c.number, d.kind, d.decided_on, null, null,
       k.state, null, k.id, k.name,
       case d.kind when 'REDUCED_PLEA' then d.reduced_from || ' to ' || d.pleaded_to
                   when 'DISMISSAL' then d.reason
                   else coalesce((select ch.statute || ' ' || ch.description from charge ch where ch.id = d.charge_id), '') end
           || coalesce(case when d.docket_number is not null then ', docket ' || d.docket_number end, ''),
       d.source_document, 'ON_RECORD'
from disposition d join case_file c on c.id = d.case_id join court k on k.id = d.court_id
union all
select r.driver_id, null, null, r.kind, r.happened_on, null, null,
       r.state, r.agency_id, r.court_id, coalesce(k.name, a.name),
       r.detail || coalesce(' (ACD ' || r.acd_code || ')', ''), r.source_document, r.status
from record_entry r left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id;

-- What makes two events one prior: the same day, case, and court or agency. A judgment on three charges is one conviction.
create function prior_key(event driver_event) returns text language sql immutable parallel safe as
$$ select concat_ws('|', event.happened_on, coalesce(event.case_id, 0), coalesce(event.court_id, 0), coalesce(event.agency_id, 0)) $$;
