-- What changed of which driver: written in the transaction that changed it, once for each follower, and done in the one that followed.
-- A follower is a class of the application (org.priors.platform.changes), which keeps its row here up to date at each start.
create table change_follower (
    name    text   primary key,
    follows text[] not null
);
insert into change_follower (name, follows) values ('rulings', '{HIDDEN,RECORD}'), ('index', '{HIDDEN,RECORD,RULING}');

create table driver_change (
    id         bigint generated always as identity primary key,
    follower   text        not null,
    driver_id  bigint      not null,
    kind       text        not null check (kind in ('RECORD', 'HIDDEN', 'RULING')),
    changed_at timestamptz not null default now(),
    done_at    timestamptz
);
create index driver_change_waiting on driver_change (follower, id) where done_at is null;
create index driver_change_driver on driver_change (driver_id, follower);
create index driver_change_done on driver_change (follower, done_at) where done_at is not null;
create index driver_change_hiding on driver_change (follower, driver_id) where kind = 'HIDDEN' and done_at is null;

-- How many rows wait by it.
create function driver_changed(what text, drivers bigint[]) returns int language sql as $$
    with told as (
        insert into driver_change (follower, driver_id, kind)
        select f.name, d.id, what from (select distinct unnest(drivers) as id) d
        join change_follower f on what = any(f.follows) returning 1)
    select count(*)::int from told
$$;

insert into driver_change (follower, driver_id, kind, changed_at)
select f.name, o.driver_id, case when o.hides then 'HIDDEN' else 'RECORD' end, o.queued_at
from search_outbox o join change_follower f
  on f.name = 'index' and o.sent_at is null or f.name = 'rulings' and o.evaluated_at is null
order by o.id;
drop table search_outbox;
