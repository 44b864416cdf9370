-- How many rows wait to be mended is asked at each start of the day: of the imports of an agency that left rows, by when they ended.
create index import_run_left_rows on import_run (finished_at, agency_id) include (rows_failed) where rows_failed > 0;
