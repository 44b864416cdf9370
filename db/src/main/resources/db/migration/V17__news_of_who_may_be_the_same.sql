-- A record that may be the driver and waits for a person is news too: what is joined by nobody would come in silence.
create or replace view driver_news as
select c.driver_id, c.created_in as change_set_id, 'CASE' as kind, c.id as case_id,
       (c.arrested_at at time zone a.zone)::date as happened_on, a.name as forum, a.state
from case_file c join agency a on a.id = c.agency_id
union all
select c.driver_id, d.created_in, d.kind, c.id, d.decided_on, k.name, k.state
from disposition d join case_file c on c.id = d.case_id join court k on k.id = d.court_id
union all
select r.driver_id, r.created_in, 'RECORD_' || r.kind, null, r.happened_on, coalesce(k.name, a.name), r.state
from record_entry r left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id
union all
select p.driver_id, p.created_in, 'PERSON', null, null, a.name, a.state
from person_record p join agency a on a.id = p.agency_id
where not exists (select 1 from case_file c
                  where c.driver_id = p.driver_id and c.person_record_id = p.id and c.created_in = p.created_in)
union all
select a.driver_id, b.created_in, 'MAYBE', null, null, g.name, g.state
from person_record a join match_pair w on w.record_a = a.id and w.waiting
join person_record b on b.id = w.record_b join agency g on g.id = b.agency_id
union all
select b.driver_id, a.created_in, 'MAYBE', null, null, g.name, g.state
from person_record b join match_pair w on w.record_b = b.id and w.waiting
join person_record a on a.id = w.record_a join agency g on g.id = a.agency_id;
