-- Rounds in which the documents of the search index are compared with the record, a stretch of drivers at a time.
create table search_comparison (
  id bigint generated always as identity primary key,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  upto bigint not null default 0,
  drivers bigint not null default 0,
  renewed bigint not null default 0
);
create unique index search_comparison_one_at_a_time on search_comparison ((true)) where finished_at is null;
