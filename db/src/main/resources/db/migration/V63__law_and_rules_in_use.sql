-- Which files of the law in use are the office's own; not known of what was in use before.
alter table law_in_use add own text[];

-- Rules that each server reads from a folder of its own, and that work in the background goes by: which are in use, of each kind.
create table rules_in_use (
    kind    text        primary key,
    version text        not null,
    own     text        not null,               -- digest of the office's own files in it, empty for none
    earlier text[]      not null default '{}',  -- versions that were in use before
    said_in bigint      references change_set,  -- of the administrator who said so; null where a server that started did
    since   timestamptz not null default now()
);
