-- What other driver records tell of a driver; one that is told several times is one.
drop view if exists history_of_entries cascade;

create view history_of_entries as
select r.driver_id, r.person_record_id, r.kind, r.happened_on, r.state, r.agency_id, r.court_id, coalesce(k.name, a.name) as forum,
       k.of_record as court_of_record, r.detail as said, r.acd_code, r.status, r.charge_kind,
       coalesce(r.juvenile, is_juvenile(born_of(r.driver_id), null, r.happened_on, r.state)) as juvenile,
       r.juvenile as juvenile_stated, r.source_document
from (
    select distinct on (driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail) *
    from record_entry
    order by driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail, reported_at desc, id desc) r
    left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id;

select build_history();
