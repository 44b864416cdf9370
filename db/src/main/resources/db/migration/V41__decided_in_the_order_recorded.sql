-- Of several decisions of one day on a charge the one stands that was recorded later. Their ids do not tell which that is: each server
-- hands them out from a block of its own. So each has its place in the case; and what stands is told anew of what was on file.

alter table disposition add column place integer;    -- how many decisions of the case were on file when it was recorded

do $$
declare
    one record;
    never bigint[] := '{}';      -- what was entered in error never stood
    errors bigint[] := '{}';
begin
    perform set_config('priors.clearance', 'ALL', true);
    if not exists (select 1 from disposition) then
        perform set_config('priors.clearance', '', true);
        return;
    end if;
    perform set_config('priors.change_set', id::text, true) from (
        select nextval(pg_get_serial_sequence('change_set', 'id')) as id) next;
    insert into change_set (id, actor, reason) overriding system value
    values (current_change_set(), 'priors:migration', 'Of the decisions of one day the one that was recorded later stands');

    update disposition d set place = recorded.place
    from (select id, row_number() over (partition by case_id order by created_in, id) - 1 as place from disposition) recorded
    where d.id = recorded.id;

    -- That something was an error may be one itself: the latest word is believed.
    for one in select id, replaces_id from disposition where because = 'ENTERED_IN_ERROR' order by case_id, place desc loop
        if not one.id = any(never) then
            never := never || one.replaces_id;
            errors := errors || one.id;
        end if;
    end loop;

    -- What each decision is on: one charge, or all that were on file when it, or the first that it stands for, was recorded.
    create temporary table is_on on commit drop as
    with recursive placed as (
        select d.id, d.place as first_place, d.replaces_id from disposition d
        union all
        select p.id, d.place, d.replaces_id from placed p join disposition d on d.id = p.replaces_id)
    select d.id, ch.id as charge_id, d.decided_on, d.place
    from disposition d join placed p on p.id = d.id and p.replaces_id is null join charge ch on ch.case_id = d.case_id
    where d.kind <> 'ENTERED_IN_ERROR' and not d.id = any(never)
      and case when d.charge_id is null then ch.decisions_before <= p.first_place else ch.id = d.charge_id end;
    analyze is_on;

    update charge c set decided_by = latest.id
    from charge ch left join (select distinct on (charge_id) charge_id, id from is_on order by charge_id, decided_on desc, place desc) latest
        on latest.charge_id = ch.id
    where c.id = ch.id and c.decided_by is distinct from latest.id;

    update disposition d set superseded_by = told.by_id
    from (with standing as (
              select o.id, bool_or(c.decided_by = o.id) as stands, (array_agg(c.decided_by order by c.id))[1] as instead
              from is_on o join charge c on c.id = o.charge_id group by o.id),
          error as (
              select distinct on (replaces_id) replaces_id, id from disposition where id = any(errors) order by replaces_id, place desc)
          select x.id, coalesce(e.id, case when not s.stands then s.instead end) as by_id
          from disposition x left join standing s on s.id = x.id left join error e on e.replaces_id = x.id) told
    where d.id = told.id and d.superseded_by is distinct from told.by_id;

    -- A case is disposed of once an outcome stands on each of its charges. One under seal stays as the court sealed it, and is looked at
    -- when the order is lifted.
    update case_file f set status = stands.status
    from (select c.id, case when coalesce(charged.are_decided, true) and decided.stands then 'DISPOSED' else 'OPEN' end as status
          from case_file c
              join (select case_id, bool_or(superseded_by is null and kind not in ('VACATED', 'ENTERED_IN_ERROR')) as stands
                    from disposition group by case_id) decided on decided.case_id = c.id
              left join (select ch.case_id, bool_and(coalesce(x.kind not in ('VACATED', 'ENTERED_IN_ERROR'), false)) as are_decided
                         from charge ch left join disposition x on x.id = ch.decided_by group by ch.case_id) charged on charged.case_id = c.id
          where c.sealed is null) stands
    where f.id = stands.id and f.status <> stands.status;

    -- What opened a case under seal again was no decision of a court, but a charge that came, or V40.
    update case_file f set status = 'DISPOSED'
    where f.sealed is not null and f.status = 'OPEN'
      and exists (select 1 from row_change r where r.table_name = 'case_file' and r.row_id = f.id
                    and r.before ->> 'status' = 'DISPOSED' and r.after ->> 'status' = 'OPEN'
                    and not exists (select 1 from disposition d where d.case_id = f.id and d.created_in >= r.change_set_id));

    -- Everybody whose record says otherwise now is counted and shown anew.
    insert into search_outbox (driver_id)
    select distinct f.driver_id
    from row_change r join case_file f on f.id = case r.table_name when 'case_file' then r.row_id else (r.after ->> 'case_id')::bigint end
    where r.change_set_id = current_change_set() and r.before - 'place' <> r.after - 'place' and f.driver_id is not null;
    perform set_config('priors.change_set', '', true);
    perform set_config('priors.clearance', '', true);
end $$;

alter table disposition alter column place set not null, add check (place >= 0);
drop index disposition_case;
create unique index disposition_place on disposition (case_id, place);
