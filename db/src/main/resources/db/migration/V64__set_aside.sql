-- A driver that a follower of changes, or other work in the background, fails at while it goes on with others. What changed of them
-- waits in driver_change as before, or is evaluated under another law as before; they are tried again by themselves, later each time.
create table driver_set_aside (
    work      text        not null,
    driver_id bigint      not null,
    tries     int         not null default 1 check (tries > 0),
    reason    text        not null,
    since     timestamptz not null default clock_timestamp(),
    tried_at  timestamptz not null default clock_timestamp(),
    next_at   timestamptz not null,
    primary key (work, driver_id)
);
