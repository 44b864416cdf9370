-- What the licensing agency does about an arrest: one action for each basis, and all its steps. What a step made of the action is worked out
-- from the steps that stand; the columns beside it are for lists.
create sequence administrative_action_seq start with 50 increment by 50;
create table administrative_action (
    id          bigint primary key default nextval('administrative_action_seq'),
    case_id     bigint not null references case_file,
    basis       text   not null check (basis in ('REFUSAL', 'FAILURE', 'UNDER_21', 'COMMERCIAL')),
    statement   text   not null check (statement in ('AWAITING_STATEMENT', 'RECEIVED', 'RETURNED', 'REJECTED', 'VALIDATED')),
    notice      text   not null check (notice in ('NOT_NOTIFIED', 'NOTICE_ISSUED', 'SERVED')),
    hearing     text   not null check (hearing in ('NOT_REQUESTED', 'REQUESTED', 'REQUEST_REFUSED', 'LAPSED', 'TO_BE_SET', 'SET', 'NOTIFIED',
                                                   'WITHDRAWN', 'DRIVER_ABSENT', 'STATE_ABSENT', 'HELD', 'SUSTAINED', 'MODIFIED', 'SET_ASIDE')),
    effect      text   not null check (effect in ('NOT_IN_EFFECT', 'IN_EFFECT', 'STAYED', 'SERVED_OUT', 'REINSTATED', 'ENDED')),
    review      text   not null check (review in ('NOT_REVIEWED', 'REVIEW_FILED', 'UPHELD', 'REVERSED')),
    version     int    not null default 0,
    created_in  bigint not null default current_change_set() references change_set,
    unique (case_id, basis)
);
create index administrative_action_statement on administrative_action (statement, id) where statement in ('RECEIVED', 'RETURNED');
create trigger administrative_action_history before update or delete on administrative_action for each row execute function keep_row_change();

create sequence administrative_step_seq start with 50 increment by 50;
create table administrative_step (
    id              bigint primary key default nextval('administrative_step_seq'),
    action_id       bigint not null references administrative_action,
    number          int    not null check (number > 0),     -- in the order in which they are recorded
    kind            text   not null check (kind ~ '^[A-Z_]+$'),
    happened_at     timestamptz not null,
    reason          text   check (reason <> ''),
    source_document text   check (source_document <> ''),
    statement_number text  check (statement_number <> ''),  -- the agency's own, of a statement that came
    due_on          date,                                   -- by when whoever must act next has to
    made_by         text   not null,
    recorded_at     timestamptz not null,
    created_in      bigint not null default current_change_set() references change_set,
    check ((kind = 'RECEIVE_STATEMENT') = (statement_number is not null)),
    check ((kind = 'RETURN_STATEMENT') = (due_on is not null)),
    unique (action_id, number)
);

-- What was found of each item of a statement when it was validated, returned or rejected.
create table statement_check (
    step_id    bigint not null references administrative_step,
    item       text   not null check (item ~ '^[a-z-]+$'),
    answer     text   not null check (answer in ('YES', 'NO', 'NOT_LEGIBLE', 'NOT_ASKED')),
    created_in bigint not null default current_change_set() references change_set,
    primary key (step_id, item)
);

create sequence administrative_step_undo_seq start with 50 increment by 50;
create table administrative_step_undo (
    id              bigint primary key default nextval('administrative_step_undo_seq'),
    step_id         bigint not null unique references administrative_step,
    authority       text   not null check (authority <> ''),
    reason          text   not null check (reason <> ''),
    source_document text   not null check (source_document <> ''),
    undone_by       text   not null,
    undone_at       timestamptz not null,
    created_in      bigint not null default current_change_set() references change_set
);

do $$
declare
    t text;
begin
    foreach t in array array['administrative_step', 'statement_check', 'administrative_step_undo'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
                       t || '_append_only', t);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
                       t || '_no_truncate', t);
    end loop;
    foreach t in array array['administrative_action', 'administrative_step', 'statement_check', 'administrative_step_undo'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy added on %I for insert with check (true)', t);
    end loop;
end $$;
-- Seen by who sees the case.
create policy seen on administrative_action for select using (exists (select 1 from case_file c where c.id = case_id));
create policy changed on administrative_action for update using (exists (select 1 from case_file c where c.id = case_id)) with check (true);
create policy seen on administrative_step for select using (exists (select 1 from administrative_action a where a.id = action_id));
create policy seen on statement_check for select using (exists (select 1 from administrative_step s where s.id = step_id));
create policy seen on administrative_step_undo for select using (exists (select 1 from administrative_step s where s.id = step_id));
