-- What was said and found at a hearing. Each time that it is kept is a revision of its own, so that nothing is lost; the one that a decision
-- rests on is signed with its step.
create sequence hearing_record_seq start with 50 increment by 50;
create table hearing_record (
    id             bigint primary key default nextval('hearing_record_seq'),
    setting_id     bigint not null references hearing_setting,
    revision       int    not null check (revision > 0),
    recording      text   check (recording <> ''),        -- where the recording is
    scope_note     text   check (scope_note <> ''),       -- what was asked beyond the issues, and what became of it
    signed_step_id bigint unique references administrative_step,
    created_in     bigint not null default current_change_set() references change_set,
    unique (setting_id, revision)
);

create table hearing_finding (
    record_id       bigint not null references hearing_record,
    number          int    not null check (number >= 0),
    issue           text   not null check (issue <> ''),
    issue_by        text   not null check (issue_by <> ''),   -- where the law book has it, or who set it
    evidence        text   check (evidence <> ''),
    officer_account text   check (officer_account <> ''),
    driver_account  text   check (driver_account <> ''),
    finding         text   check (finding in ('PROVED', 'NOT_PROVED')),
    reason          text   check (reason <> ''),
    created_in      bigint not null default current_change_set() references change_set,
    primary key (record_id, number)
);
create table hearing_exhibit (
    record_id  bigint not null references hearing_record,
    number     int    not null check (number >= 0),           -- exhibit 1 is number 0
    title      text   not null check (title <> ''),
    offered_by text   not null check (offered_by in ('DRIVER', 'STATE', 'AGENCY')),
    ruling     text   not null check (ruling in ('ADMITTED', 'NOT_ADMITTED', 'OPEN')),
    created_in bigint not null default current_change_set() references change_set,
    primary key (record_id, number)
);
create table hearing_appearance (
    record_id  bigint  not null references hearing_record,
    number     int     not null check (number >= 0),
    part       text    not null check (part in ('DRIVER', 'COUNSEL', 'ARRESTING_OFFICER', 'WITNESS', 'INTERPRETER')),
    name       text    not null check (name <> ''),
    manner     text    not null check (manner in ('IN_PERSON', 'VIDEO', 'TELEPHONE', 'ABSENT')),
    sworn      boolean not null,
    created_in bigint  not null default current_change_set() references change_set,
    primary key (record_id, number)
);

do $$
declare
    t text;
begin
    foreach t in array array['hearing_record', 'hearing_finding', 'hearing_exhibit', 'hearing_appearance'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_append_only', t);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', t || '_no_truncate', t);
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy added on %I for insert with check (true)', t);
    end loop;
    foreach t in array array['hearing_finding', 'hearing_exhibit', 'hearing_appearance'] loop
        execute format('create policy seen on %I for select using (exists (select 1 from hearing_record r where r.id = record_id))', t);
    end loop;
end $$;
create policy seen on hearing_record for select using (exists (select 1 from hearing_setting s where s.id = setting_id));
