-- What is counted otherwise now is told anew of what was on file: of one day the decision on a charge goes before that on its whole
-- case, an entry under the code of an administrative action is one, and what may be one event is no more than that.

do $$
begin
    perform set_config('priors.clearance', 'ALL', true);
    if not exists (select 1 from record_entry) and not exists (select 1 from case_file) then
        perform set_config('priors.clearance', '', true);
        return;
    end if;
    perform set_config('priors.change_set', id::text, true) from (
        select nextval(pg_get_serial_sequence('change_set', 'id')) as id) next;
    insert into change_set (id, actor, reason) overriding system value
    values (current_change_set(), 'priors:migration', 'One event is counted once');

    create temporary table beaten on commit drop as
    select distinct on (c.id) c.id as charge_id, c.case_id, w.id as of_the_case, n.id as of_the_charge
    from charge c join disposition w on w.id = c.decided_by and w.charge_id is null
        join disposition n on n.charge_id = c.id and n.decided_on = w.decided_on and n.superseded_by = w.id
    where n.kind not in ('VACATED', 'ENTERED_IN_ERROR')
    order by c.id, n.id desc;

    update charge c set decided_by = b.of_the_charge from beaten b where b.charge_id = c.id;
    update disposition d set superseded_by = null from beaten b where b.of_the_charge = d.id;
    update disposition d set superseded_by = b.of_the_charge
    from (select of_the_case, max(of_the_charge) as of_the_charge from beaten group by of_the_case) b
    where b.of_the_case = d.id and not exists (select 1 from charge c where c.decided_by = d.id);

    -- One under seal stays as the court sealed it.
    update case_file f set status = stands.status
    from (select b.case_id, case when exists (
                  select 1 from charge ch left join disposition x on x.id = ch.decided_by
                  where ch.case_id = b.case_id and coalesce(x.kind in ('VACATED', 'ENTERED_IN_ERROR'), true))
              then 'OPEN' else 'DISPOSED' end as status
          from (select distinct case_id from beaten) b) stands
    where f.id = stands.case_id and f.sealed is null and f.status <> stands.status;

    -- By the codes of acd-codes.yaml.
    update record_entry set kind = 'ADMINISTRATIVE_ACTION'
    where upper(btrim(acd_code)) in ('A61', 'A90', 'A94', 'A98') and kind in ('CONVICTION', 'DIVERSION', 'REDUCED_PLEA', 'REFUSAL');

    -- Who is on record for more than one event may be counted otherwise.
    insert into search_outbox (driver_id)
    select changed.driver_id from (
        select told.driver_id from (
            select driver_id from case_file where driver_id is not null
            union all select driver_id from record_entry) told
        group by told.driver_id having count(*) > 1
        union
        select f.driver_id from beaten b join case_file f on f.id = b.case_id where f.driver_id is not null
        union
        select e.driver_id from row_change r join record_entry e on e.id = r.row_id
        where r.table_name = 'record_entry' and r.change_set_id = current_change_set()) changed
    where not exists (select 1 from search_outbox o where o.driver_id = changed.driver_id and o.evaluated_at is null);
    perform set_config('priors.change_set', '', true);
    perform set_config('priors.clearance', '', true);
end $$;
