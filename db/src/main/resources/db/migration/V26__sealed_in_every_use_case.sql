-- What rests on a sealed record is seen by who sees the record, and sending an arrest anew tells nothing of one.

-- The cases whose events a decision was made on: all that its facts hold. It is read by the policy below alone.
create table law_decision_basis (
    decision_id bigint not null references law_decision,
    case_id     bigint not null references case_file,
    created_in  bigint not null default current_change_set() references change_set,
    primary key (decision_id, case_id)
);
create index law_decision_basis_case on law_decision_basis (case_id);

drop policy seen on law_decision;
create policy seen on law_decision for select using (
    exists (select 1 from case_file c where c.id = case_id)
    and not exists (select 1 from law_decision_basis b where b.decision_id = law_decision.id
                      and not exists (select 1 from case_file c where c.id = b.case_id)));

-- What the sender of an arrest that is on file under seal was told, so that it is told the same again.
create table withheld_report (
    id          bigint      primary key default nextval('case_file_seq'),
    case_id     bigint      not null unique references case_file,
    number      text        not null unique check (number <> ''),
    arrested_at timestamptz not null,        -- as sent
    driver_id   bigint,                      -- of no driver
    source      text        not null,
    received_at timestamptz not null,
    created_in  bigint      not null default current_change_set() references change_set
);
alter table withheld_report enable row level security;
alter table withheld_report force row level security;
create policy seen on withheld_report for select using (exists (select 1 from case_file c where c.id = case_id));
create policy added on withheld_report for insert with check (true);

-- Until now an amendment was written into the charge. It is read from the decision, so that who may not see the
-- decision sees the charge as it was filed. Decisions that were made before say of no case that they rest on it:
-- all earlier ones of the driver are taken.
do $$
declare
    opened bigint;
begin
    if not exists (select 1 from law_decision) then
        return;
    end if;
    perform set_config('priors.clearance', 'ALL', true);
    insert into change_set (actor, reason) values ('priors:migration', 'Amendments are read from their decisions') returning id into opened;
    perform set_config('priors.change_set', opened::text, true);
    insert into law_decision_basis (decision_id, case_id)
    select d.id, o.id from law_decision d join case_file c on c.id = d.case_id
    join case_file o on o.driver_id = c.driver_id and o.id <> c.id and o.arrested_at <= c.arrested_at;
    update charge set degree = filed.degree
    from (select distinct on (r.row_id) r.row_id, r.before ->> 'degree' as degree
          from law_decision d join row_change r on r.change_set_id = d.created_in
          where d.choice = 'AMENDED' and r.table_name = 'charge' order by r.row_id, r.id) filed
    where charge.id = filed.row_id;
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['law_decision_basis', 'withheld_report'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_append_only', t);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', t || '_no_truncate', t);
    end loop;
end $$;
