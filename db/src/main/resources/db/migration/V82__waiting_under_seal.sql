-- A pair that would wait for a person but for a seal: it waits for no clerk, and whoever sees both records is told that they may be one person.
alter table match_pair add column waiting_under_seal boolean not null default false;  -- derived, as waiting
select set_config('priors.clearance', 'ALL', true);
-- Few records are sealed: their pairs are looked up by either end, and no other is read. Where a person keeps two records apart, nothing waits
-- between their drivers, but for what the weights join and only decisions about records that they do not join with it have parted.
with s as materialized (select id from person_record where sealed in ('SEALED', 'EXPUNGED')),
pair as materialized (
    select p.record_a, p.record_b, p.joins from s join match_pair p on p.record_a = s.id
    union
    select p.record_a, p.record_b, p.joins from s join match_pair p on p.record_b = s.id),
placed as materialized (
    select p.record_a, p.record_b, a.driver_id as driver_a, b.driver_id as driver_b, coalesce(a.weighed_with, da.founder_id) as gathered_with,
           p.joins and coalesce(a.weighed_with, da.founder_id) = coalesce(b.weighed_with, db.founder_id) as gathered
    from pair p join person_record a on a.id = p.record_a join driver da on da.id = a.driver_id
    join person_record b on b.id = p.record_b join driver db on db.id = b.driver_id
    where a.driver_id <> b.driver_id),
decided as materialized (
    select x.driver_id as driver_x, y.driver_id as driver_y, coalesce(x.weighed_with, dx.founder_id) as x_with, coalesce(y.weighed_with, dy.founder_id) as y_with
    from match_decision d join person_record x on x.id = d.record_a join driver dx on dx.id = x.driver_id
    join person_record y on y.id = d.record_b join driver dy on dy.id = y.driver_id
    where d.withdrawn_at is null and d.verdict = 'DIFFERENT'),
apart as materialized (
    select driver_x, driver_y, x_with, y_with from decided union all select driver_y, driver_x, y_with, x_with from decided)
update match_pair p set waiting_under_seal = true from placed o
where p.record_a = o.record_a and p.record_b = o.record_b and not exists (
    select 1 from apart k where k.driver_x = o.driver_a and k.driver_y = o.driver_b
      and (o.gathered is not true or k.x_with = o.gathered_with and k.y_with = o.gathered_with));
select set_config('priors.clearance', '', true);
