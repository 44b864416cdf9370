-- A driver is a resolved person; a person record is that person as one agency reported them.
create sequence driver_seq start with 50 increment by 50;
create table driver (
    id         bigint  primary key default nextval('driver_seq'),
    version    integer not null default 0,
    created_in bigint  not null default current_change_set() references change_set
);

create sequence person_record_seq start with 50 increment by 50;
create table person_record (
    id             bigint primary key default nextval('person_record_seq'),
    driver_id      bigint not null references driver,
    agency_id      bigint not null references agency,
    given          text,
    middle         text,
    surname        text   not null check (surname <> ''),
    suffix         text,
    born           date   check (born > date '1880-01-01'),
    sex            text   check (sex in ('F', 'M', 'X')),
    licence_state  char(2) references us_state,
    licence_number text,
    address        text,
    city           text,
    address_state  char(2) references us_state,
    postcode       text,
    reported_at    timestamptz not null,
    source         text   not null check (source <> ''),
    name_key       text   not null,      -- normalised full name: how resolution looks a person up
    joined_because text   not null,      -- why this record stands with its driver
    created_in     bigint not null default current_change_set() references change_set,
    check ((licence_number is null) = (licence_state is null))
);
-- Surname in capitals first, as every list and heading shows a person.
create function heading(p person_record) returns text language sql immutable parallel safe as
$$ select upper(p.surname) || coalesce(' ' || p.suffix, '') || coalesce(', ' || nullif(concat_ws(' ', p.given, p.middle), ''), '') $$;

create index person_record_driver on person_record (driver_id);
create index person_record_name_key on person_record (name_key);
create index person_record_licence on person_record (licence_number) where licence_number is not null;
create index person_record_born on person_record (born) where born is not null;
create index person_record_agency on person_record (agency_id);

-- What an agency reported is never overwritten; only the driver it is joined to may change.
create function keep_person_record() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(old) - 'driver_id' - 'joined_because' <> to_jsonb(new) - 'driver_id' - 'joined_because' then
        raise exception 'A person record stays as the agency reported it.';
    end if;
    return new;
end $$;
create trigger person_record_as_reported before update or delete on person_record
    for each row execute function keep_person_record();
create trigger person_record_history before update on person_record
    for each row execute function keep_row_change();

create sequence case_number_seq;
create sequence case_file_seq start with 50 increment by 50;
create table case_file (
    id               bigint  primary key default nextval('case_file_seq'),
    number           text    not null unique,
    state            char(2) not null references us_state,
    agency_id        bigint  not null references agency,
    agency_number    text    not null check (agency_number <> ''),
    incident_key     text,               -- same person and night at one agency: one case
    driver_id        bigint  references driver,
    person_record_id bigint  references person_record,
    status           text    not null check (status in ('OPEN', 'DISPOSED')),
    arrested_at      timestamptz not null,
    place            text,
    stop_reason      text,
    crash            text    not null check (crash in ('NONE', 'PROPERTY', 'INJURY', 'DEATH', 'NOT_STATED')),
    commercial       boolean,
    child_passenger  boolean,
    officer_name     text,
    officer_badge    text,
    tests_reported   text    not null check (tests_reported in ('ALL', 'REFUSALS_ONLY', 'NONE')),
    prosecutor_id    bigint  references account,
    source           text    not null,
    version          integer not null default 0,
    created_in       bigint  not null default current_change_set() references change_set,
    unique (agency_id, agency_number),
    unique (agency_id, incident_key),
    check ((driver_id is null) = (person_record_id is null))
);
create index case_file_driver on case_file (driver_id);
create index case_file_agency_month on case_file (agency_id, arrested_at);
create index case_file_arrested on case_file (arrested_at);
create index case_file_prosecutor on case_file (prosecutor_id, arrested_at desc) where prosecutor_id is not null;
create index case_file_number_trgm on case_file using gin (number gin_trgm_ops);
create index case_file_agency_number_trgm on case_file using gin (agency_number gin_trgm_ops);

create sequence charge_seq start with 50 increment by 50;
create table charge (
    id          bigint  primary key default nextval('charge_seq'),
    case_id     bigint  not null references case_file,
    agency_id   bigint  not null references agency,
    statute     text    not null check (statute <> ''),
    description text    not null,
    degree      text,                    -- as the charging document prints it
    counts      integer not null check (counts between 1 and 99),
    kind        text    not null check (kind in ('IMPAIRED_DRIVING', 'REFUSAL', 'LICENCE', 'INTERLOCK', 'OTHER')),
    source_key  text,                    -- the agency's own number of this row
    source      text    not null,
    created_in  bigint  not null default current_change_set() references change_set,
    unique (agency_id, source_key)
);
create index charge_case on charge (case_id);

create sequence advisement_seq start with 50 increment by 50;
create table advisement (
    id         bigint primary key default nextval('advisement_seq'),
    case_id    bigint not null unique references case_file,
    form       text   not null check (form <> ''),
    language   text   not null check (language <> ''),
    read_at    timestamptz not null,
    read_by    text   not null check (read_by <> ''),
    created_in bigint not null default current_change_set() references change_set
);

create sequence chemical_test_seq start with 50 increment by 50;
create table chemical_test (
    id           bigint primary key default nextval('chemical_test_seq'),
    case_id      bigint not null references case_file,
    kind         text   not null check (kind in ('BREATH', 'BLOOD', 'URINE', 'PRELIMINARY_BREATH', 'NOT_STATED')),
    outcome      text   not null check (outcome in ('COMPLETED', 'REFUSED', 'UNABLE', 'INADEQUATE_SAMPLE')),
    asked_at     timestamptz,
    refused_at   timestamptz,
    agreed_at    timestamptz,
    submitted_at timestamptz,
    result       numeric(4, 3) check (result between 0 and 0.600),
    unit         text   check (unit in ('G_PER_100_ML', 'G_PER_210_L')),
    instrument   text,
    operator     text,
    source       text   not null,
    created_in   bigint not null default current_change_set() references change_set,
    check (result is null or outcome = 'COMPLETED'),
    check ((result is null) = (unit is null)),
    check (outcome <> 'REFUSED' or submitted_at is null)
);
create index chemical_test_case on chemical_test (case_id);

create sequence sobriety_test_seq start with 50 increment by 50;
create table sobriety_test (
    id         bigint  primary key default nextval('sobriety_test_seq'),
    case_id    bigint  not null references case_file,
    kind       text    not null check (kind in ('HORIZONTAL_GAZE_NYSTAGMUS', 'WALK_AND_TURN', 'ONE_LEG_STAND', 'OTHER')),
    clues      integer check (clues between 0 and 8),
    remarks    text,
    created_in bigint  not null default current_change_set() references change_set
);
create index sobriety_test_case on sobriety_test (case_id);

create sequence document_seq start with 50 increment by 50;
create table document (
    id          bigint  primary key default nextval('document_seq'),
    case_id     bigint  not null references case_file,
    title       text    not null check (title <> ''),
    file_name   text    not null,
    media_type  text    not null,
    size        bigint  not null check (size > 0),
    sha256      bytea   not null check (length(sha256) = 32),
    received_at timestamptz not null,
    agency_id   bigint  references agency,
    content     bytea   not null,
    created_in  bigint  not null default current_change_set() references change_set
);
create index document_case on document (case_id);

create sequence case_note_seq start with 50 increment by 50;
create table case_note (
    id         bigint primary key default nextval('case_note_seq'),
    case_id    bigint not null references case_file,
    text       text   not null check (text <> ''),
    written_at timestamptz not null,
    written_by text   not null,
    created_in bigint not null default current_change_set() references change_set
);
create index case_note_case on case_note (case_id);

create sequence disposition_seq start with 50 increment by 50;
create table disposition (
    id              bigint primary key default nextval('disposition_seq'),
    case_id         bigint not null references case_file,
    court_id        bigint not null references court,
    kind            text   not null check (kind in ('CONVICTION', 'DIVERSION', 'REDUCED_PLEA', 'DISMISSAL')),
    decided_on      date   not null,
    docket_number   text,
    charge_id       bigint references charge,
    pleaded_to      text,                -- reduced plea: the charge it ended in
    reduced_from    text,                -- reduced plea: the charge it came from
    reason          text,                -- dismissal: why
    source_document text   not null check (source_document <> ''),
    created_in      bigint not null default current_change_set() references change_set,
    check (kind <> 'REDUCED_PLEA' or (pleaded_to is not null and reduced_from is not null)),
    check (kind <> 'DISMISSAL' or reason is not null)
);
create index disposition_case on disposition (case_id);
create unique index disposition_once on disposition (case_id, court_id, kind, decided_on, coalesce(charge_id, 0), coalesce(docket_number, ''));

-- An earlier event that another agency or State holds, as its driver record reports it.
create sequence record_entry_seq start with 50 increment by 50;
create table record_entry (
    id              bigint  primary key default nextval('record_entry_seq'),
    driver_id       bigint  not null references driver,
    kind            text    not null check (kind in ('ARREST', 'REFUSAL', 'TEST_FAILURE', 'ADMINISTRATIVE_ACTION', 'CONVICTION', 'DIVERSION', 'REDUCED_PLEA')),
    happened_on     date    not null,
    state           char(2) not null references us_state,
    agency_id       bigint  references agency,
    court_id        bigint  references court,
    detail          text    not null,
    acd_code        text,
    source_document text    not null check (source_document <> ''),
    status          text    not null check (status in ('ON_RECORD', 'PENDING', 'VACATED')),
    reported_at     timestamptz not null,
    created_in      bigint  not null default current_change_set() references change_set,
    check (agency_id is not null or court_id is not null)
);
create index record_entry_driver on record_entry (driver_id);
create unique index record_entry_once on record_entry
    (driver_id, kind, happened_on, coalesce(agency_id, 0), coalesce(court_id, 0), detail);

do $$
declare
    t text;
begin
    foreach t in array array['driver', 'case_file', 'charge', 'advisement', 'chemical_test', 'sobriety_test',
                             'document', 'case_note', 'disposition', 'record_entry'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function keep_row_change()',
                       t || '_history', t);
    end loop;
end $$;
