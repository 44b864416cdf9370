-- A search that somebody comes back to.
create table saved_search (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account,
    name       text   not null check (name <> ''),
    parameters text   not null check (parameters <> ''),   -- as the address of the search page has them
    saved_at   timestamptz not null,
    unique (account_id, name)
);

-- Where notices are sent; null: nowhere, they stand on the start page.
alter table account add column email text check (email ~ '^[^@\s]+@[^@\s]+$');

-- Somebody wants to be told when a driver appears again. It follows a person record and not the driver: records are
-- joined and set apart, and the driver is always the one that the record stands with.
create table notice (
    id               bigint generated always as identity primary key,
    account_id       bigint not null references account,
    person_record_id bigint not null references person_record,
    asked_at         timestamptz not null,
    unique (account_id, person_record_id)
);

create table notice_mail (
    id          bigint generated always as identity primary key,
    account_id  bigint  not null references account,
    message_id  text    not null unique,   -- the same at each attempt, so that a mail server knows a second copy
    made_at     timestamptz not null,
    state       text    not null default 'waiting' check (state in ('waiting', 'sent', 'needless')),
    attempts    integer not null default 0,
    next_at     timestamptz not null,
    sent_at     timestamptz,
    problem     text
);
create index notice_mail_waiting on notice_mail (next_at) where state = 'waiting';

-- What of the news is no news any more: by change set and not by time, for one that began earlier may be committed later.
create table notice_known (
    notice_id     bigint not null references notice on delete cascade,
    change_set_id bigint not null references change_set,
    seen_at       timestamptz,
    mail_id       bigint references notice_mail,
    primary key (notice_id, change_set_id)
);
create index notice_known_mail on notice_known (mail_id) where mail_id is not null;

-- What came on record about a driver, by the change set that brought it.
create view driver_news as
select c.driver_id, c.created_in as change_set_id, 'CASE' as kind, c.id as case_id,
       (c.arrested_at at time zone a.zone)::date as happened_on, a.name as forum, a.state
from case_file c join agency a on a.id = c.agency_id
union all
select c.driver_id, d.created_in, d.kind, c.id, d.decided_on, k.name, k.state
from disposition d join case_file c on c.id = d.case_id join court k on k.id = d.court_id
union all
select r.driver_id, r.created_in, 'RECORD_' || r.kind, null, r.happened_on, coalesce(k.name, a.name), r.state
from record_entry r left join agency a on a.id = r.agency_id left join court k on k.id = r.court_id
union all
select p.driver_id, p.created_in, 'PERSON', null, null, a.name, a.state
from person_record p join agency a on a.id = p.agency_id
where not exists (select 1 from case_file c
                  where c.driver_id = p.driver_id and c.person_record_id = p.id and c.created_in = p.created_in);
