-- The program of a diversion and how it went. It dismisses the charges once it is completed; one that failed dismisses nothing, and where neither
-- day is told nobody can say.
alter table disposition
    add column program text check (program <> ''),
    add column started_on date,
    add column completed_on date,
    add column failed_on date,
    add constraint disposition_course_check check (kind = 'DIVERSION' or num_nonnulls(program, started_on, completed_on, failed_on) = 0),
    add constraint disposition_course_end_check check (completed_on is null or failed_on is null),
    add constraint disposition_course_order_check check (started_on <= coalesce(completed_on, failed_on));
