-- Who is ordered to come to a hearing, or to send papers. A subpoena ends with its setting. What came of it is told by returns, of which the
-- last one counts: nothing is changed.
create sequence hearing_subpoena_seq start with 50 increment by 50;
create table hearing_subpoena (
    id          bigint  primary key default nextval('hearing_subpoena_seq'),
    setting_id  bigint  not null references hearing_setting,
    part        text    not null check (part in ('DRIVER', 'COUNSEL', 'ARRESTING_OFFICER', 'WITNESS', 'INTERPRETER')),
    name        text    not null check (name <> ''),
    comes       boolean not null,
    papers      text    check (papers <> ''),            -- what is to be brought or sent
    asked_by    text    not null check (asked_by in ('DRIVER', 'STATE', 'AGENCY')),
    issued_by   text    not null check (issued_by <> ''),
    recorded_by text    not null,
    recorded_at timestamptz not null,
    created_in  bigint  not null default current_change_set() references change_set,
    check (comes or papers is not null)
);
create index hearing_subpoena_setting on hearing_subpoena (setting_id);
create sequence hearing_subpoena_return_seq start with 50 increment by 50;
create table hearing_subpoena_return (
    id          bigint  primary key default nextval('hearing_subpoena_return_seq'),
    subpoena_id bigint  not null references hearing_subpoena,
    outcome     text    not null check (outcome in ('SERVED', 'NOT_SERVED', 'WITHDRAWN')),
    served_at   timestamptz,
    served_by   text    check (served_by <> ''),
    how         text    check (how <> ''),
    reason      text    check (reason <> ''),            -- why not
    recorded_by text    not null,
    recorded_at timestamptz not null,
    created_in  bigint  not null default current_change_set() references change_set,
    check ((outcome = 'SERVED') = (served_at is not null and served_by is not null and how is not null)),
    check (outcome = 'SERVED' or reason is not null)
);
create index hearing_subpoena_return_subpoena on hearing_subpoena_return (subpoena_id);

do $$
declare
    t text;
begin
    foreach t in array array['hearing_subpoena', 'hearing_subpoena_return'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_append_only', t);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', t || '_no_truncate', t);
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy added on %I for insert with check (true)', t);
    end loop;
end $$;
create policy seen on hearing_subpoena for select using (exists (select 1 from hearing_setting s where s.id = setting_id));
create policy seen on hearing_subpoena_return for select using (exists (select 1 from hearing_subpoena s where s.id = subpoena_id));

-- A setting may have several subpoenas, each of which is a letter of its own.
alter table letter add column subpoena_id bigint references hearing_subpoena;
alter table letter drop constraint letter_step_id_kind_language_version_key;
alter table letter add unique nulls not distinct (step_id, kind, language, version, subpoena_id);
