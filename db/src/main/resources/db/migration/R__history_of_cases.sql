-- What case files tell of a driver: arrests, refusals, tests and what courts decided. The offense is of the day of the driving, where that
-- is told apart from the arrest.
drop view if exists history_of_arrests, history_of_refusals, history_of_tests, history_of_dispositions cascade;

create view history_of_arrests as
select c.driver_id, c.person_record_id, 'case:' || c.id || ':arrest' as ref, c.id as case_id, c.number as case_number, 'ARREST' as kind,
       (c.arrested_at at time zone a.zone)::date as happened_on, c.arrested_at as happened_at, a.zone,
       a.state, a.id as agency_id, a.name as forum,
       (select string_agg(ch.statute || ' ' || ch.description, '; ' order by ch.id) from charge ch where ch.case_id = c.id) as said,
       -- Every charge was dismissed.
       case when c.status = 'DISPOSED' and not exists (
           select 1 from charge ch left join disposition x on x.id = ch.decided_by
           where ch.case_id = c.id and x.kind is distinct from 'DISMISSAL') then 'DISMISSED' else c.status end as status,
       (coalesce(c.driving_at, c.arrested_at) at time zone a.zone)::date as offense_on,
       -- The gravest charge that was not dismissed.
       gravest(array(select ch.kind from charge ch left join disposition x on x.id = ch.decided_by
                     where ch.case_id = c.id and x.kind is distinct from 'DISMISSAL')) as charge_kind,
       c.source as source_document
from case_file c join agency a on a.id = c.agency_id;

-- Breath and blood refused at one arrest are one refusal.
create view history_of_refusals as
select c.driver_id, c.person_record_id, 'case:' || c.id || ':refusal' as ref, c.id as case_id, c.number as case_number, 'REFUSAL' as kind,
       (coalesce(min(t.refused_at), c.arrested_at) at time zone a.zone)::date as happened_on,
       coalesce(min(t.refused_at), c.arrested_at) as happened_at, a.zone,
       a.state, a.id as agency_id, a.name as forum,
       array_agg(distinct t.kind order by t.kind) as test_kinds, 'ON_RECORD' as status,
       (coalesce(c.driving_at, c.arrested_at) at time zone a.zone)::date as offense_on, min(t.source) as source_document
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.refusal
group by c.id, a.id;

create view history_of_tests as
select c.driver_id, c.person_record_id, 'test:' || t.id as ref, c.id as case_id, c.number as case_number, 'TEST' as kind,
       (coalesce(t.submitted_at, t.asked_at, c.arrested_at) at time zone a.zone)::date as happened_on,
       coalesce(t.submitted_at, t.asked_at, c.arrested_at) as happened_at, a.zone,
       a.state, a.id as agency_id, a.name as forum,
       array[t.kind] as test_kinds, t.result, t.unit, t.sample_by,
       -- Of a test that was not completed; whether that is a refusal is for the law of the State to say.
       nullif(t.outcome, 'COMPLETED') as test_outcome,
       exists (select from chemical_test o where o.case_id = t.case_id and o.evidential and o.outcome = 'COMPLETED') as other_given,
       'ON_RECORD' as status,
       (coalesce(c.driving_at, c.arrested_at) at time zone a.zone)::date as offense_on, t.source as source_document
from case_file c join agency a on a.id = c.agency_id join chemical_test t on t.case_id = c.id
where t.evidential and (t.result is not null or t.outcome not in ('COMPLETED', 'REFUSED'));

create view history_of_dispositions as
select c.driver_id, c.person_record_id, 'disposition:' || d.id as ref, c.id as case_id, c.number as case_number, d.kind,
       d.decided_on as happened_on,
       k.state, k.id as court_id, k.name as forum, k.of_record as court_of_record,
       case d.kind when 'REDUCED_PLEA' then d.reduced_from || ' to ' || d.pleaded_to
                   when 'DISMISSAL' then d.reason
                   else (select ch.statute || ' ' || ch.description from charge ch where ch.id = d.charge_id) end as said,
       d.docket_number, d.program, d.started_on, d.completed_on, d.failed_on,
       case when s.id is null then 'ON_RECORD' else coalesce(s.because, 'REPLACED') end as status,
       s.decided_on as ended_on, s.reason as ended_because,
       (coalesce(c.driving_at, c.arrested_at) at time zone a.zone)::date as offense_on,
       -- Of the charges for which it stands, or stood.
       gravest(array(select ch.kind from charge ch where ch.case_id = c.id
                     and (ch.decided_by = d.id or s.id is not null and coalesce(d.charge_id, ch.id) = ch.id))) as charge_kind,
       coalesce(d.juvenile, is_juvenile(born_of(c.driver_id), (coalesce(c.driving_at, c.arrested_at) at time zone a.zone)::date, d.decided_on, k.state)) as juvenile,
       d.juvenile as juvenile_stated, d.source_document
from disposition d join case_file c on c.id = d.case_id join agency a on a.id = c.agency_id join court k on k.id = d.court_id
    left join disposition s on s.id = d.superseded_by
where d.kind not in ('VACATED', 'ENTERED_IN_ERROR');

select build_history();
