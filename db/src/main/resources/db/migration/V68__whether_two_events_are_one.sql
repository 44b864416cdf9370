-- What a person said of two events of a driver that may be one. An event is named as the history names it, for as long as it is on record;
-- the person records on which the two stand say whose they are, and the cases who may see them.
create sequence event_pair_decision_seq start with 50 increment by 50;
create table event_pair_decision (
    id               bigint primary key default nextval('event_pair_decision_seq'),
    event_a          text   not null,
    event_b          text   not null,
    record_a         bigint not null references person_record,
    record_b         bigint not null references person_record,
    case_a           bigint references case_file,
    case_b           bigint references case_file,
    verdict          text   not null check (verdict in ('SAME', 'TWO')),
    reason           text   not null check (reason <> ''),
    decided_by       text   not null check (decided_by <> ''),
    decided_at       timestamptz not null,
    withdrawn_by     text,
    withdrawn_at     timestamptz,
    withdrawn_reason text   check (withdrawn_reason <> ''),
    created_in       bigint not null default current_change_set() references change_set,
    check (event_a collate "C" < event_b collate "C"),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index event_pair_decision_standing on event_pair_decision (event_a, event_b) where withdrawn_at is null;
create index event_pair_decision_record_a on event_pair_decision (record_a);
create index event_pair_decision_record_b on event_pair_decision (record_b);

-- Of a decision only its being taken back is ever added.
create function keep_event_pair_decision() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
       or to_jsonb(old) - array['withdrawn_by', 'withdrawn_at', 'withdrawn_reason']
          <> to_jsonb(new) - array['withdrawn_by', 'withdrawn_at', 'withdrawn_reason'] then
        raise exception 'A decision about two events stays as it was taken; it can be taken back once.';
    end if;
    return new;
end $$;
create trigger event_pair_decision_as_taken before update or delete on event_pair_decision
    for each row execute function keep_event_pair_decision();
create trigger event_pair_decision_history before update on event_pair_decision
    for each row execute function keep_row_change();

-- Seen by who sees both events.
alter table event_pair_decision enable row level security;
alter table event_pair_decision force row level security;
create policy seen on event_pair_decision for select using (
    (case_a is null or exists (select 1 from case_file c where c.id = case_a))
    and (case_b is null or exists (select 1 from case_file c where c.id = case_b)));
create policy added on event_pair_decision for insert with check (true);
create policy changed on event_pair_decision for update using (true) with check (true);

-- The same entry on several records of a driver is one event, named by the oldest.
create function event_shown(event text) returns text language sql stable parallel safe as
$$ select case when event like 'entry:%' then coalesce((
       select 'entry:' || min(s.id) from record_entry e join record_entry s
         on s.driver_id = e.driver_id and s.kind = e.kind and s.happened_on = e.happened_on and s.detail = e.detail
        and s.agency_id is not distinct from e.agency_id and s.court_id is not distinct from e.court_id
        and s.docket_number is not distinct from e.docket_number and s.offense_on is not distinct from e.offense_on
       where e.id = substr(event, 7)::bigint), event) else event end $$;

-- The decisions about two events of one driver.
create view event_pair_of_driver as
select a.driver_id, d.id, event_shown(d.event_a) as event_a, event_shown(d.event_b) as event_b, d.case_a, d.case_b, d.verdict,
       d.reason, d.decided_by, d.decided_at, d.withdrawn_by, d.withdrawn_at, d.withdrawn_reason
from event_pair_decision d join person_record a on a.id = d.record_a join person_record b on b.id = d.record_b
where a.driver_id = b.driver_id;

create view standing_event_pair as select * from event_pair_of_driver where withdrawn_at is null;
