-- The law that all servers use, of those that are kept: what the server read that read its folder last.
create table law_in_use (
    one     boolean     primary key default true check (one),
    version text        not null references law_version,
    since   timestamptz not null default now()
);
