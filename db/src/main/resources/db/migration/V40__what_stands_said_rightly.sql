-- What stands is told rightly of what was on file before: entries by their codes, charges by what was decided since they came,
-- and decisions that were named as entered in error.

-- How many decisions were on file when a charge came: "all charges" are those on file when it was decided.
alter table charge add column decisions_before integer not null default 0;

do $$
declare
    one record;
    never bigint[] := '{}';      -- what was entered in error never stood
    errors bigint[] := '{}';
begin
    if not exists (select 1 from record_entry) and not exists (select 1 from disposition) then
        return;
    end if;
    perform set_config('priors.clearance', 'ALL', true);
    perform set_config('priors.change_set', id::text, true) from (
        select nextval(pg_get_serial_sequence('change_set', 'id')) as id) next;
    insert into change_set (id, actor, reason) overriding system value
    values (current_change_set(), 'priors:migration', 'What stands is told rightly of what was on file');

    -- By the AAMVA code dictionary, as new entries are (acd-codes.yaml).
    update record_entry e set charge_kind = case
        when code in ('A04', 'A08', 'A10', 'A11', 'A20', 'A21', 'A22', 'A23', 'A24', 'A25', 'A60', 'A61', 'A90', 'A94', 'A98')
            then 'IMPAIRED_DRIVING'
        when code = 'A12' then 'REFUSAL'
        when code in ('B20', 'B21', 'B22', 'B23', 'B24', 'B25', 'B26', 'B27') then 'LICENCE'
        when code = 'A41' then 'INTERLOCK'
        else 'OTHER' end
    from (select id, upper(btrim(acd_code)) as code from record_entry where charge_kind is null) said
    where e.id = said.id and code ~ '^[A-Z][0-9]{2}$';

    update charge c set decisions_before = earlier.decisions
    from (select ch.id, count(*) as decisions
          from charge ch join disposition d on d.case_id = ch.case_id and d.created_in < ch.created_in group by ch.id) earlier
    where c.id = earlier.id;

    -- That something was an error may be one itself: the latest word is believed.
    for one in select id, replaces_id from disposition where because = 'ENTERED_IN_ERROR' order by id desc loop
        if not one.id = any(never) then
            never := never || one.replaces_id;
            errors := errors || one.id;
        end if;
    end loop;

    -- What each decision is on: one charge, or all that were on file when it, or the first that it stands for, was recorded.
    create temporary table is_on on commit drop as
    with recursive placed as (
        select d.id, d.id as first_id, d.replaces_id from disposition d
        union all
        select p.id, d.id, d.replaces_id from placed p join disposition d on d.id = p.replaces_id),
    firsts as (
        select p.id, (select count(*) from disposition e where e.case_id = f.case_id and e.id < f.id) as place
        from placed p join disposition f on f.id = p.first_id where p.replaces_id is null)
    select d.id, ch.id as charge_id, d.decided_on
    from disposition d join firsts f using (id) join charge ch on ch.case_id = d.case_id
    where d.kind <> 'ENTERED_IN_ERROR' and not d.id = any(never)
      and case when d.charge_id is null then ch.decisions_before <= f.place else ch.id = d.charge_id end;

    update charge c set decided_by = latest.id
    from (select ch.id as charge_id, (select o.id from is_on o where o.charge_id = ch.id order by o.decided_on desc, o.id desc limit 1) as id
          from charge ch join disposition d on d.case_id = ch.case_id group by ch.id) latest
    where c.id = latest.charge_id and c.decided_by is distinct from latest.id;

    update disposition d set superseded_by = told.by_id
    from (select x.id, case
              when x.id = any(never) then (select max(e.id) from disposition e where e.replaces_id = x.id and e.id = any(errors))
              when exists (select 1 from charge c where c.decided_by = x.id) then null
              else (select c.decided_by from is_on o join charge c on c.id = o.charge_id where o.id = x.id order by c.id limit 1)
          end as by_id from disposition x) told
    where d.id = told.id and d.superseded_by is distinct from told.by_id;

    -- A case is disposed of once an outcome stands on each of its charges.
    update case_file f set status = stands.status
    from (select c.id, case when not exists (
                  select 1 from charge ch left join disposition x on x.id = ch.decided_by
                  where ch.case_id = c.id and coalesce(x.kind in ('VACATED', 'ENTERED_IN_ERROR'), true))
              and exists (select 1 from disposition d where d.case_id = c.id and d.superseded_by is null
                            and d.kind not in ('VACATED', 'ENTERED_IN_ERROR')) then 'DISPOSED' else 'OPEN' end as status
          from case_file c where exists (select 1 from disposition d where d.case_id = c.id)) stands
    where f.id = stands.id and f.status <> stands.status;

    -- Everybody whose record says otherwise now is counted and shown anew.
    insert into search_outbox (driver_id)
    select distinct coalesce(e.driver_id, f.driver_id)
    from row_change r
        left join record_entry e on r.table_name = 'record_entry' and e.id = r.row_id
        left join case_file f on f.id = case r.table_name when 'case_file' then r.row_id else (r.after ->> 'case_id')::bigint end
    where r.change_set_id = current_change_set() and coalesce(e.driver_id, f.driver_id) is not null;
    perform set_config('priors.change_set', '', true);
    perform set_config('priors.clearance', '', true);
end $$;
