-- A row that was handed back to be mended and came again in a later import is told from one that still waits: by which import and line it
-- came again last, and whether it was understood there.
alter table import_row
    add column again_in bigint references import_run,
    add column again_line bigint,
    add column mended boolean not null default false;
create index import_row_again on import_row (again_in, again_line) where again_in is not null;
create index import_row_again_of on import_row (run_id, again_in, mended) where again_in is not null;
