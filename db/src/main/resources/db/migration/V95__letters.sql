-- What people were sent on paper: each letter as it was made, from which step of which action, and by which words.
create sequence letter_seq start with 50 increment by 50;
create table letter (
    id               bigint primary key default nextval('letter_seq'),
    step_id          bigint not null references administrative_step,
    case_id          bigint not null references case_file,
    kind             text   not null check (kind ~ '^[A-Z_]+$'),
    language         text   not null check (language in ('ENGLISH', 'SPANISH')),
    version          int    not null check (version > 0),   -- of this letter: it is made anew where the record has changed
    template_version text   not null check (template_version ~ '^[0-9a-f]{64}$'),
    size             bigint not null check (size > 0),
    sha256           bytea  not null check (length(sha256) = 32),
    content          bytea  not null,
    made_by          text   not null check (made_by <> ''),
    made_at          timestamptz not null,
    created_in       bigint not null default current_change_set() references change_set,
    unique (step_id, kind, language, version)
);
-- A PDF is compressed already.
alter table letter alter column content set storage external;
create index letter_of_case on letter (case_id);

-- What is to be printed next: emptied as it goes into a batch, for the letters of years are not looked through for it.
create table letter_waiting (
    letter_id bigint primary key references letter
);

-- A day's printing: which letters go together, in which order and part. A letter is printed once.
create sequence letter_batch_seq start with 50 increment by 50;
create table letter_batch (
    id         bigint primary key default nextval('letter_batch_seq'),
    state      char(2) not null references us_state,
    asked_by   text   not null check (asked_by <> ''),
    asked_at   timestamptz not null,
    created_in bigint not null default current_change_set() references change_set
);
create index letter_batch_of_state on letter_batch (state, id);
create table letter_batch_letter (
    batch_id   bigint not null references letter_batch,
    place      int    not null check (place > 0),
    part       int    not null check (part > 0),
    letter_id  bigint not null unique references letter,
    created_in bigint not null default current_change_set() references change_set,
    primary key (batch_id, place)
);
-- The letters of a part as one PDF.
create table letter_batch_part (
    batch_id   bigint not null references letter_batch,
    number     int    not null check (number > 0),
    letters    bigint[] not null,
    size       bigint not null,
    sha256     bytea  not null check (length(sha256) = 32),
    content    bytea  not null,
    made_at    timestamptz not null,
    created_in bigint not null default current_change_set() references change_set,
    primary key (batch_id, number)
);
alter table letter_batch_part alter column content set storage external;
-- Parts that no server has made yet: numbers alone.
create table letter_part_waiting (
    batch_id bigint not null references letter_batch,
    number   int    not null,
    primary key (batch_id, number)
);

do $$
declare
    t text;
begin
    foreach t in array array['letter', 'letter_batch', 'letter_batch_letter', 'letter_batch_part'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
                       t || '_append_only', t);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
                       t || '_no_truncate', t);
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy added on %I for insert with check (true)', t);
    end loop;
end $$;
-- Seen by who sees the case; a part by who sees the case of each letter that is in it.
create policy seen on letter for select using (exists (select 1 from case_file c where c.id = case_id));
create policy seen on letter_batch for select using (true);
create policy seen on letter_batch_letter for select using (exists (select 1 from letter l where l.id = letter_id));
create policy seen on letter_batch_part for select using (not exists (
    select 1 from unnest(letters) held (id) where not exists (select 1 from letter l where l.id = held.id)));
alter table letter_waiting enable row level security;
alter table letter_waiting force row level security;
create policy added on letter_waiting for insert with check (true);
create policy seen on letter_waiting for select using (exists (select 1 from letter l where l.id = letter_id));
create policy taken on letter_waiting for delete using (exists (select 1 from letter l where l.id = letter_id));
