-- What comes after the report of an arrest is read from a document of its own: a result weeks after the test, an advisement that was
-- left out. Where they came with the report, its source is theirs.
alter table chemical_test add result_source text check (result_source <> ''), add check (result_source is null or result is not null);
alter table advisement add source text check (source <> '');
