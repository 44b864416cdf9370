-- What stands is told rightly of what was on file before: entries by their codes, and charges by how many decisions were on file
-- when they came. Which decision stands on each charge follows from the order in which they were recorded (V41).

-- How many decisions were on file when a charge came: "all charges" are those on file when it was decided.
alter table charge add column decisions_before integer not null default 0;

-- What the charges said beyond the record when a prosecutor decided: another finding is not decided by it. Null for nothing,
-- or where it was not kept.
alter table law_decision add column above text check (above <> '');

-- A charge that names no number is in doubt wherever the record may show a later offense than the first.
drop index law_finding_in_doubt;
create index law_finding_in_doubt on law_finding (case_id)
    where coalesce(charged, 1) < at_most and coalesce(charged, number) >= number;

-- An entry tells the day of its judgment, and not of its offense: who was of age then may have been a juvenile before, for as
-- long as the law book in use lets a case take. Null where nobody can tell.
alter table juvenile_age add column delay interval;
create function may_be_juvenile(stated boolean, born date, judged_on date, event_state text) returns boolean
language sql stable parallel safe as
$$ select coalesce(stated, (select case when extract(year from age(judged_on, born)) < j.years then true
                                        when extract(year from age(judged_on - j.delay, born)) >= j.years then false end
                            from juvenile_age j where j.state = event_state)) $$;

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
       may_be_juvenile(r.juvenile, (select coalesce(max(p.born) filter (where p.id = r.person_record_id), max(p.born))
                                    from person_record p where p.driver_id = r.driver_id), r.happened_on, r.state)
from (
    select distinct on (driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail) *
    from record_entry
    order by driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail, reported_at desc, id desc) r
    left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id;

do $$
begin
    perform set_config('priors.clearance', 'ALL', true);
    if not exists (select 1 from record_entry) and not exists (select 1 from disposition) then
        perform set_config('priors.clearance', '', true);
        return;
    end if;
    perform set_config('priors.change_set', id::text, true) from (
        select nextval(pg_get_serial_sequence('change_set', 'id')) as id) next;
    insert into change_set (id, actor, reason) overriding system value
    values (current_change_set(), 'priors:migration', 'What stands is told rightly of what was on file');

    -- By the AAMVA code dictionary, as new entries are (acd-codes.yaml).
    update record_entry e set charge_kind = case
        when code in ('A04', 'A08', 'A10', 'A11', 'A20', 'A21', 'A22', 'A23', 'A24', 'A25', 'A60', 'A61', 'A90', 'A94', 'A98')
            then 'IMPAIRED_DRIVING'
        when code = 'A12' then 'REFUSAL'
        when code in ('B20', 'B21', 'B22', 'B23', 'B24', 'B25', 'B26', 'B27') then 'LICENCE'
        when code = 'A41' then 'INTERLOCK'
        else 'OTHER' end
    from (select id, upper(btrim(acd_code)) as code from record_entry where charge_kind is null) said
    where e.id = said.id and code ~ '^[A-Z][0-9]{2}$';

    update charge c set decisions_before = earlier.decisions
    from (select ch.id, count(*) as decisions
          from charge ch join disposition d on d.case_id = ch.case_id and d.created_in < ch.created_in group by ch.id) earlier
    where c.id = earlier.id;

    -- Whose record says otherwise now is counted and shown anew.
    insert into search_outbox (driver_id)
    select distinct e.driver_id from row_change r join record_entry e on e.id = r.row_id
    where r.change_set_id = current_change_set() and r.table_name = 'record_entry';
    perform set_config('priors.change_set', '', true);
    perform set_config('priors.clearance', '', true);
end $$;
