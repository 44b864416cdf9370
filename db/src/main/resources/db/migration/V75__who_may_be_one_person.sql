-- Who may be one person, as a person decides it: the drivers that pairs of records that wait connect with each other. Derived from
-- the pairs, the records and the law, and kept by a follower of what changes.
create table match_group (
    id         bigint primary key,           -- the lowest number of its drivers
    drivers    integer not null check (drivers > 1),
    record_a   bigint not null,              -- the likeliest of its pairs
    record_b   bigint not null,
    weight     double precision not null,    -- of that pair, log-odds in bits
    stake      text not null check (stake in ('NUMBER', 'RECORD', 'NOTHING')),
    rank       smallint not null generated always as (case stake when 'NUMBER' then 1 when 'RECORD' then 2 else 3 end) stored,
    cases      integer not null,             -- how many open cases that is so of; with nothing at stake, how many there are
    decided    boolean not null default false,  -- something of it has been, and what is left is not gathered yet
    check (record_a < record_b)
);
create index match_group_order on match_group (rank, (-weight), id) where not decided;
create table match_group_driver (
    driver_id bigint primary key,
    group_id  bigint not null references match_group on delete cascade
);
create index match_group_driver_group on match_group_driver (group_id);

-- Who looks at which of them, so that two do not decide on the same people at once.
create table match_group_open (
    group_id  bigint not null,
    user_name text not null,
    name      text not null,                 -- as others read it
    opened_at timestamptz not null,
    primary key (group_id, user_name)
);
create index match_group_open_since on match_group_open (opened_at);

-- What was decided together is found, and taken back, together.
create index match_decision_together on match_decision (created_in);

insert into change_follower (name, follows) values ('matching', '{HIDDEN,RECORD,RULING,WAITING}');
insert into driver_change (follower, driver_id, kind)
select 'matching', r.driver_id, 'WAITING' from match_pair p join person_record r on r.id in (p.record_a, p.record_b)
where p.waiting group by r.driver_id;
