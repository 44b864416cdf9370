-- What was asked for when a hearing was requested, by when it had to come, and its fee: by the law book, or by the office where no source
-- prints a day.
create sequence hearing_request_seq start with 50 increment by 50;
create table hearing_request (
    id          bigint primary key default nextval('hearing_request_seq'),
    action_id   bigint not null references administrative_action,
    step_id     bigint not null unique references administrative_step,
    asked_by    text   not null check (asked_by in ('DRIVER', 'COUNSEL')),
    counsel     text   check (counsel <> ''),
    review_kind text   check (review_kind <> ''),            -- null where the State has one kind
    received_on date   not null,                             -- local to the agency
    last_day    date,                                        -- null where nobody can say
    last_day_by text   not null check (last_day_by <> ''),   -- where the day is from, or why there is none
    fee_asked   int    check (fee_asked > 0),                -- cents
    fee_by      text   check (fee_by <> ''),
    fee_paid    int    check (fee_paid >= 0),                -- cents
    created_in  bigint not null default current_change_set() references change_set,
    check (asked_by <> 'COUNSEL' or counsel is not null),
    check ((fee_asked is null) = (fee_by is null))
);
create index hearing_request_action on hearing_request (action_id);
create trigger hearing_request_append_only before update or delete on hearing_request for each row execute function refuse_change();
create trigger hearing_request_no_truncate before truncate on hearing_request for each statement execute function refuse_change();
alter table hearing_request enable row level security;
alter table hearing_request force row level security;
create policy added on hearing_request for insert with check (true);
create policy seen on hearing_request for select using (exists (select 1 from administrative_action a where a.id = action_id));
