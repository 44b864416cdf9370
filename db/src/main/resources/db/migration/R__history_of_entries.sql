-- What other driver records tell of a driver; one that is told several times is one.
drop view if exists history_of_entries cascade;

create view history_of_entries as
select r.driver_id, r.person_record_id, 'entry:' || r.oldest as ref, r.kind, r.happened_on, r.state, r.agency_id, r.court_id,
       coalesce(k.name, a.name) as forum, k.of_record as court_of_record, r.detail as said, r.docket_number, r.acd_code, r.action_for,
       case when r.set_aside_on is not null then 'SET_ASIDE' else r.status end as status,
       r.set_aside_on as ended_on, r.set_aside_because as ended_because, r.offense_on, r.charge_kind,
       coalesce(r.juvenile, is_juvenile(born_of(r.driver_id), r.offense_on, r.happened_on, r.state)) as juvenile,
       r.juvenile as juvenile_stated, r.source_document,
       r.withdrawn_from, r.hard_until, r.withdrawn_until, r.reinstated_on, r.stayed_from, r.stayed_until
from (
    select distinct on (driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail, docket_number, offense_on) *,
           min(id) over (partition by driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail,
                                      docket_number, offense_on) as oldest
    from record_entry
    order by driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail, docket_number, offense_on,
             reported_at desc, id desc) r
    left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id;

select build_history();
