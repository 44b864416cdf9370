-- What tells an entry of another driver record from others, what it was an action of the licensing agency for, and when that ends.
alter table record_entry
    add column offense_on        date,
    add column docket_number     text check (docket_number <> ''),
    add column action_for        text check (action_for in ('REFUSAL', 'FAILURE')),
    add column withdrawn_from    date,
    add column hard_until        date,
    add column withdrawn_until   date,
    add column reinstated_on     date,
    add column stayed_from       date,
    add column stayed_until      date,
    add column set_aside_on      date,
    add column set_aside_because text,
    add check (set_aside_on is not null or set_aside_because is null),
    add check (kind = 'ADMINISTRATIVE_ACTION' or num_nonnulls(withdrawn_from, hard_until, withdrawn_until, reinstated_on, stayed_from,
                                                              stayed_until, set_aside_on) = 0);

drop index record_entry_once;
create unique index record_entry_once on record_entry
    (person_record_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail,
     coalesce(docket_number, ''), coalesce(offense_on, '-infinity'));

-- By the codes of acd-codes.yaml. A suspension for refusing is a prior refusal, so whoever has one is counted anew.
do $$
begin
    if not exists (select 1 from record_entry where upper(btrim(acd_code)) in ('A12', 'A61', 'A90', 'A94', 'A98')) then
        return;
    end if;
    perform set_config('priors.change_set', id::text, true) from (
        select nextval(pg_get_serial_sequence('change_set', 'id')) as id) next;
    insert into change_set (id, actor, reason) overriding system value
    values (current_change_set(), 'priors:migration', 'What a license action was for is read from its code');
    update record_entry set action_for = case upper(btrim(acd_code)) when 'A12' then 'REFUSAL' else 'FAILURE' end
    where upper(btrim(acd_code)) in ('A12', 'A61', 'A90', 'A94', 'A98') and kind in ('ADMINISTRATIVE_ACTION', 'REFUSAL', 'TEST_FAILURE');
    perform driver_changed('RECORD', array(select distinct driver_id from record_entry where action_for is not null));
    perform set_config('priors.change_set', '', true);
end $$;
