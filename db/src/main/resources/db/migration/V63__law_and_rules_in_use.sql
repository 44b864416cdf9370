-- Which files of the law in use are the office's own; not known of what was in use before.
alter table law_in_use add own text[];

-- Rules that each server reads from a folder of its own, and that work in the background goes by: the latest of a kind stand.
create table rules_in_use (
    kind    text        not null,
    version text        not null,
    server  text        not null,
    since   timestamptz not null default clock_timestamp(),
    primary key (kind, version)
);
