-- An arrest that was mistyped is corrected by whoever reports for its agency: the rows change, what they held before is kept in row_change as
-- of every row of the record, and what was corrected is told on the case in the words of that day.
create table case_correction (
    id           bigint generated always as identity primary key,
    case_id      bigint not null references case_file,
    part         text   not null check (part <> ''),
    stood        text,                                 -- null: nothing was said
    stands       text,                                 -- null: nothing is said
    reason       text   not null check (reason <> ''),
    corrected_by text   not null check (corrected_by <> ''),
    corrected_at timestamptz not null,
    created_in   bigint not null default current_change_set() references change_set,
    check (stood is distinct from stands)
);
create index case_correction_case on case_correction (case_id, id);
create trigger case_correction_append_only before update or delete on case_correction
    for each row execute function refuse_change();
alter table case_correction enable row level security;
alter table case_correction force row level security;
create policy seen on case_correction for select using (exists (select 1 from case_file c where c.id = case_id));
create policy added on case_correction for insert with check (true);

-- What a person record says changes only while just that record is corrected; what it said is kept by person_record_history.
create or replace function keep_person_record() returns trigger language plpgsql as $$
declare
    free text[] := array['driver_id', 'joined_because', 'sealed', 'weighed_with'];
begin
    if tg_op = 'UPDATE' and current_setting('priors.correcting', true) = old.id::text then
        free := free || array['given', 'middle', 'surname', 'suffix', 'born', 'sex', 'license_state', 'license_number',
                              'address', 'city', 'address_state', 'postcode'];
    end if;
    if tg_op = 'DELETE' or to_jsonb(old) - free <> to_jsonb(new) - free then
        raise exception 'A person record stays as the agency reported it, unless the agency corrects it.';
    end if;
    return new;
end $$;

-- It is found by what it says now.
create function look_up_person_again() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update name_lookup set name = looked_up(new) where person_record_id = new.id;
    delete from number_lookup l using looked_up(old.license_number) k where l.number = k and l.person_record_id = new.id;
    insert into number_lookup (number, person_record_id) select k, new.id from looked_up(new.license_number) k;
    return null;
end $$;
create trigger person_record_looked_up_again after update on person_record for each row
    when ((old.given, old.middle, old.surname, old.license_number) is distinct from (new.given, new.middle, new.surname, new.license_number))
    execute function look_up_person_again();

-- What a record weighed with others is weighed anew once it says something else; what people decided of it stays. Tells the others of those pairs
-- that waited for a person.
create function forget_pairs(record bigint) returns setof bigint language plpgsql security definer set search_path = public, pg_temp as $$
begin
    return query select case when p.record_a = record then p.record_b else p.record_a end
        from match_pair p where p.waiting and record in (p.record_a, p.record_b);
    delete from match_reweighed r where record in (r.record_a, r.record_b);
    delete from match_pair p where p.record_a = record;
    delete from match_pair p where p.record_b = record;
end $$;

-- A decision on a charge that was taken back: it stays on file, and nothing stands by it any more.
create table law_decision_withdrawal (
    decision_id  bigint primary key references law_decision,
    reason       text   not null check (reason <> ''),
    withdrawn_by text   not null check (withdrawn_by <> ''),
    withdrawn_at timestamptz not null,
    created_in   bigint not null default current_change_set() references change_set
);
create trigger law_decision_withdrawal_append_only before update or delete on law_decision_withdrawal
    for each row execute function refuse_change();
create trigger law_decision_withdrawal_no_truncate before truncate on law_decision_withdrawal
    for each statement execute function refuse_change();
create trigger case_correction_no_truncate before truncate on case_correction
    for each statement execute function refuse_change();
alter table law_decision_withdrawal enable row level security;
alter table law_decision_withdrawal force row level security;
create policy seen on law_decision_withdrawal for select using (exists (select 1 from law_decision d where d.id = decision_id));
create policy added on law_decision_withdrawal for insert with check (true);
