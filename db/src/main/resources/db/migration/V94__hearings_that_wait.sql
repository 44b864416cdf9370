-- Requests and hearings that wait for somebody are few beside the actions of years.
create index administrative_action_hearing on administrative_action (hearing, id)
    where hearing in ('REQUESTED', 'TO_BE_SET', 'SET', 'NOTIFIED', 'HELD', 'DRIVER_ABSENT', 'STATE_ABSENT');
