-- Records that a court has sealed or expunged. Who may not see them finds them nowhere: the database itself leaves them
-- out of every query, unless the transaction says that it may see them.

alter table case_file add column sealed text check (sealed in ('SEALED', 'EXPUNGED'));
alter table person_record add column sealed text check (sealed in ('SEALED', 'EXPUNGED'));
create index case_file_sealed on case_file (driver_id) where sealed is not null;
create index person_record_sealed on person_record (driver_id) where sealed is not null;

-- A court's order, and the latest of a case speaks.
create sequence sealing_order_seq start with 50 increment by 50;
create table sealing_order (
    id              bigint primary key default nextval('sealing_order_seq'),
    case_id         bigint not null references case_file,
    kind            text   not null check (kind in ('SEALED', 'EXPUNGED', 'LIFTED')),
    ordered_on      date   not null,
    source_document text   not null check (source_document <> ''),
    recorded_by     text   not null,
    recorded_at     timestamptz not null,
    created_in      bigint not null default current_change_set() references change_set
);
create index sealing_order_case on sealing_order (case_id, id desc);
create trigger sealing_order_append_only before update or delete on sealing_order
    for each row execute function refuse_change();

-- What an agency reported is never overwritten; only the driver it is joined to may change, and whether it is sealed.
create or replace function keep_person_record() returns trigger language plpgsql as $$
declare
    free text[] := array['driver_id', 'joined_because', 'sealed'];
begin
    if tg_op = 'DELETE' or to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'A person record stays as the agency reported it.';
    end if;
    return new;
end $$;

-- SEALED: sees what is sealed. ALL: the product's own work, to which nothing is hidden. Else: neither.
create function is_seen(sealed text) returns boolean language sql stable parallel safe as
$$ select sealed is null or current_setting('priors.clearance', true) = 'ALL'
       or sealed = 'SEALED' and current_setting('priors.clearance', true) = 'SEALED' $$;

do $$
declare
    t text;
begin
    foreach t in array array['case_file', 'person_record'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy seen on %I for select using (sealed is null or is_seen(sealed))', t);
        execute format('create policy added on %I for insert with check (true)', t);
        execute format('create policy changed on %I for update using (sealed is null or is_seen(sealed)) with check (true)', t);
        execute format('create policy removed on %I for delete using (sealed is null or is_seen(sealed))', t);
    end loop;
    -- What belongs to a case is seen by who sees the case.
    foreach t in array array['charge', 'advisement', 'chemical_test', 'sobriety_test', 'document', 'case_note',
                             'disposition', 'law_decision', 'law_finding', 'sealing_order'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy seen on %I for select using (exists (select 1 from case_file c where c.id = case_id))', t);
        execute format('create policy added on %I for insert with check (true)', t);
        execute format('create policy changed on %I for update using (true) with check (true)', t);
    end loop;
end $$;
