-- A pair that would wait for a person but for a seal: it waits for no clerk, and whoever sees both records is told that they may be one person.
alter table match_pair add column waiting_under_seal boolean not null default false;  -- derived, as waiting
select set_config('priors.clearance', 'ALL', true);
update match_pair p set waiting_under_seal = true
from person_record a, person_record b
where a.id = p.record_a and b.id = p.record_b and a.driver_id <> b.driver_id and (a.sealed is not null or b.sealed is not null)
  and not exists (select 1 from match_decision d join person_record x on x.id = d.record_a join person_record y on y.id = d.record_b
                  where d.withdrawn_at is null and d.verdict = 'DIFFERENT'
                    and (x.driver_id, y.driver_id) in ((a.driver_id, b.driver_id), (b.driver_id, a.driver_id)));
select set_config('priors.clearance', '', true);
create index match_pair_under_seal_a on match_pair (record_a) where waiting_under_seal;
create index match_pair_under_seal_b on match_pair (record_b) where waiting_under_seal;
