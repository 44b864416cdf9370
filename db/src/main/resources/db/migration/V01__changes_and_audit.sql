-- Who changed what, and who looked. Both are kept by the database itself, so that no caller can leave them out.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- One change set for each writing transaction: who, when, why.
create table change_set (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default now(),
    actor   text        not null check (actor <> ''),
    reason  text        not null check (reason <> '')
);

-- The change set of this transaction. A write outside one fails here, in every table of the record.
create function current_change_set() returns bigint language plpgsql stable as $$
declare
    id text := current_setting('priors.change_set', true);
begin
    if id is null or id = '' then
        raise exception 'A change to the record needs a change set: who changes it, and why.';
    end if;
    return id::bigint;
end $$;

-- What a row held before and after it was changed or removed. The first state of a row is the row's own
-- created_in; so nothing that was ever on record is lost.
create table row_change (
    id            bigint generated always as identity primary key,
    change_set_id bigint not null references change_set,
    table_name    text   not null,
    row_id        bigint not null,
    before        jsonb  not null,
    after         jsonb
);
create index row_change_row on row_change (table_name, row_id);

create function keep_row_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into row_change (change_set_id, table_name, row_id, before, after)
        values (current_change_set(), tg_table_name, old.id, to_jsonb(old), null);
        return old;
    end if;
    if to_jsonb(old) is distinct from to_jsonb(new) then
        insert into row_change (change_set_id, table_name, row_id, before, after)
        values (current_change_set(), tg_table_name, old.id, to_jsonb(old), to_jsonb(new));
    end if;
    return new;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are only ever added.', tg_table_name;
end $$;

-- Every view of a person or case, every sign-in, every refusal of access (CJIS Security Policy 5.9.5, 5.4).
create table audit_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default now(),
    actor      text        not null,
    role       text,
    agency     text,
    action     text        not null,
    subject    text,                     -- 'case', 'driver', 'report', ...
    subject_id bigint,
    purpose    text        not null,     -- the permissible use under 18 USC 2721(b)
    source     text,                     -- the address the request came from
    outcome    text        not null check (outcome in ('allowed', 'denied')),
    detail     text
);
create index audit_entry_subject on audit_entry (subject, subject_id, at desc);
create index audit_entry_at on audit_entry (at);

create trigger change_set_append_only before update or delete on change_set
    for each row execute function refuse_change();
create trigger row_change_append_only before update or delete on row_change
    for each row execute function refuse_change();
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger change_set_no_truncate before truncate on change_set
    for each statement execute function refuse_change();
create trigger row_change_no_truncate before truncate on row_change
    for each statement execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function refuse_change();
