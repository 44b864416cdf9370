create sequence import_run_seq start with 50 increment by 50;
create table import_run (
    id           bigint      primary key default nextval('import_run_seq'),
    profile      text        not null,
    file_name    text        not null,
    size         bigint      not null check (size > 0),
    sha256       bytea       not null,
    asked_by     text        not null,
    asked_at     timestamptz not null default now(),
    finished_at  timestamptz,
    state        text        not null check (state in ('running', 'done', 'failed', 'cancelled')),
    rows_total   bigint      not null,
    rows_read    bigint      not null default 0,
    rows_taken   bigint      not null default 0,
    rows_skipped bigint      not null default 0,
    rows_failed  bigint      not null default 0,
    cases_new    bigint      not null default 0,
    resumed      integer     not null default 0,   -- how often a restart picked it up again
    message      text,
    stop_asked   boolean     not null default false,
    check (rows_read = rows_taken + rows_skipped + rows_failed)
);

-- The file as it was sent, until its import has ended. Its size and digest are known only when the last piece is
-- in, so the run itself is written after its pieces.
create table import_chunk (
    run_id   bigint  not null references import_run deferrable initially deferred,
    position integer not null,
    content  bytea   not null,
    primary key (run_id, position)
);
alter table import_chunk alter column content set storage external;

-- The cases that an import opened or added charges to.
create table import_case (
    run_id  bigint not null references import_run,
    case_id bigint not null references case_file,
    primary key (run_id, case_id)
);

-- Each row that was not taken, and why.
create table import_row (
    run_id  bigint not null references import_run,
    line    bigint not null,
    outcome text   not null check (outcome in ('skipped', 'failed')),
    code    text   not null,
    reason  text   not null,
    primary key (run_id, line)
);
