-- How many people bear each name, as the records on file showed it: counted anew whenever they have grown by half. Who a record is
-- weighed by the latest count. Derived, so they have no history; of earlier counts only that they were made is kept.
create table name_count (
    id         bigint generated always as identity primary key,
    counted_at timestamptz not null default now(),
    records    bigint not null,         -- on file
    people     bigint not null,         -- told apart by given name, surname and birth date
    version    text   not null          -- what the weights call it
);
-- Names that two people bear or more.
create table name_bearers (
    count_id bigint  not null references name_count,
    field    text    not null check (field in ('GIVEN', 'MIDDLE', 'SURNAME')),
    beside   text    not null,          -- of a given name the surname, of a middle name the given name; empty for all
    name     text    not null,
    people   integer not null check (people > 1),
    primary key (count_id, field, beside, name)
);
