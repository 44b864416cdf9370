-- When the cases were evaluated again after a change of the law: by which law, from when, and until when. Which are left is told by what was
-- found of each (law_finding), so that any node goes on where one ended.
create table law_reevaluation (
    law_version text primary key,
    began_at timestamptz not null default now(),
    ended_at timestamptz,
    check (ended_at >= began_at)
);
