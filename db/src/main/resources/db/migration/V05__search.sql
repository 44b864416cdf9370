-- Drivers whose search document is out of date, written in the transaction that changed them.
create table search_outbox (
    id        bigint generated always as identity primary key,
    driver_id bigint not null,
    queued_at timestamptz not null default now(),
    sent_at   timestamptz
);
create index search_outbox_waiting on search_outbox (id) where sent_at is null;
create index search_outbox_sent on search_outbox (sent_at) where sent_at is not null;

create table search_rebuild (
    id          bigint generated always as identity primary key,
    index_name  text not null unique,
    started_at  timestamptz not null default now(),
    finished_at timestamptz,
    drivers     bigint not null default 0,
    total       bigint not null,
    state       text not null check (state in ('running', 'done', 'failed', 'cancelled')),
    message     text,
    asked_by    text not null
);
create unique index search_rebuild_one_at_a_time on search_rebuild (state) where state = 'running';

-- unaccent() alone is not immutable; this form, with its dictionary named, is.
create function plain(value text) returns text language sql immutable parallel safe as
$$ select lower(public.unaccent('public.unaccent', coalesce(value, ''))) $$;

create index person_record_name_trgm on person_record using gin
    (plain(coalesce(given, '') || ' ' || coalesce(middle, '') || ' ' || surname) gin_trgm_ops);

-- A licence or case number as it is searched: small letters and digits alone.
create function number_key(value text) returns text language sql immutable parallel safe as
$$ select lower(regexp_replace(coalesce(value, ''), '[^A-Za-z0-9]', '', 'g')) $$;
create index person_record_plain_licence on person_record (number_key(licence_number) text_pattern_ops) where licence_number is not null;
create index case_file_plain_number on case_file (number_key(number) text_pattern_ops);
create index case_file_plain_agency_number on case_file (number_key(agency_number) text_pattern_ops);
