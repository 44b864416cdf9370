-- Who is one driver by the weights alone is kept beside what people decided of it, with the rules that gathered it: what earlier
-- rules gathered stays so, and a decision that is taken back leaves what stood without it.
alter table driver add column gathered_by text;                             -- the version of the rules; null where not known
-- By which rules is no change to what is on record of the driver, so it leaves no former state.
drop trigger driver_history on driver;
create trigger driver_history before update on driver for each row
    when (old.founder_id is distinct from new.founder_id or old.version is distinct from new.version)
    execute function keep_row_change();
create trigger driver_removal_history before delete on driver for each row execute function keep_row_change();
alter table person_record add column weighed_with bigint references person_record;  -- the oldest record that the weights gather it with; null if that founded its driver
create or replace function keep_person_record() returns trigger language plpgsql as $$
declare
    free text[] := array['driver_id', 'joined_because', 'sealed', 'weighed_with'];
begin
    if tg_op = 'DELETE' or to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'A person record stays as the agency reported it.';
    end if;
    return new;
end $$;
-- Of drivers about whom a person decided it is not known what the weights alone had gathered: they are gathered anew.
select set_config('priors.clearance', 'ALL', true);
update driver d set gathered_by = 'earlier' where not exists (
    select 1 from person_record r join match_decision m on r.id in (m.record_a, m.record_b) and m.withdrawn_at is null
    where r.driver_id = d.id);
select set_config('priors.clearance', '', true);

-- Why a pair waits that weighs enough to be joined: decisions about the driver that came before the later of the two.
alter table match_pair add column held_by bigint[] not null default '{}';
alter table match_pair add column held_because text;
alter table match_pair add check ((held_because is null) = (held_by = '{}'));

-- After the pairs, whole drivers are gathered again to be told of.
alter table match_reweigh_progress add column upto_record bigint not null default 0;
