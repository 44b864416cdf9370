-- What the licensing agency ordered of a driver's license after an arrest in a case file, or set aside.
drop view if exists history_of_actions cascade;

create view history_of_actions as
select c.driver_id, c.person_record_id, 'action:' || x.id as ref, c.id as case_id, c.number as case_number, 'ADMINISTRATIVE_ACTION' as kind,
       (case when o.ordered_at is null then e.ended_at else o.ordered_at end at time zone a.zone)::date as happened_on,
       a.state, l.id as agency_id, coalesce(l.name, 'Licensing agency of ' || a.state) as forum,
       case x.basis when 'REFUSAL' then 'Refusal of the test' when 'UNDER_21' then 'Test over the limit for drivers under age'
                    when 'COMMERCIAL' then 'Test over the limit for commercial drivers' else 'Test over the limit' end
       || coalesce('; ' || o.allowed, '') as said,
       case when e.ended_at is null then 'ON_RECORD' else 'SET_ASIDE' end as status,
       (e.ended_at at time zone a.zone)::date as ended_on, e.reason as ended_because,
       (coalesce(c.driving_at, c.arrested_at) at time zone a.zone)::date as offense_on,
       'Administrative action ' || x.id as source_document,
       case x.basis when 'REFUSAL' then 'REFUSAL' else 'FAILURE' end as action_for,
       o.withdrawn_from, o.hard_until, case when not o.is_for_life then o.withdrawn_until end as withdrawn_until,
       (t.reinstated_at at time zone a.zone)::date as reinstated_on
from administrative_action x
join case_file c on c.id = x.case_id
join agency a on a.id = c.agency_id
left join agency l on l.id = (select min(d.id) from agency d where d.kind = 'DMV' and d.state = a.state)
-- The periods that were ordered and stand, each as far as nothing has cut it.
left join lateral (
    select max(s.happened_at) as ordered_at, min(i.starts) as withdrawn_from,
           max(i.last_day) filter (where i.kind = 'HARD') as hard_until, max(i.last_day) as withdrawn_until,
           bool_or(i.last_day is null) as is_for_life,
           string_agg(case i.kind when 'RESTRICTED' then 'restricted license' else 'interlock' end
                      || ' from ' || to_char(i.starts, 'FMDD Mon YYYY'), ', ' order by i.starts)
               filter (where i.kind in ('RESTRICTED', 'INTERLOCK')) as allowed
    from (select p.kind, p.starts, p.step_id,
                 case when p.cut_on is not null and not exists (select from administrative_step_undo u where u.step_id = p.cut_step_id)
                      then p.cut_on - 1 else p.ends end as last_day
          from license_interval p
          where p.action_id = x.id and p.kind <> 'PERMIT'
            and not exists (select from administrative_step_undo u where u.step_id = p.step_id)) i
    join administrative_step s on s.id = i.step_id
    where i.last_day is null or i.last_day >= i.starts
    having count(*) > 0) o on true
left join lateral (
    select s.happened_at as ended_at, s.reason from administrative_step s
    where s.action_id = x.id and s.kind in ('SET_ASIDE', 'REVERSE')
      and not exists (select from administrative_step_undo u where u.step_id = s.id)
    order by s.number desc limit 1) e on true
left join lateral (
    select max(s.happened_at) as reinstated_at from administrative_step s
    where s.action_id = x.id and s.kind = 'REINSTATE'
      and not exists (select from administrative_step_undo u where u.step_id = s.id)) t on true
where o.ordered_at is not null or e.ended_at is not null;

select build_history();
