-- Where nobody asked for a hearing, the licensing agency orders what follows before it takes effect.
alter table administrative_action drop constraint administrative_action_effect_check;
alter table administrative_action add constraint administrative_action_effect_check
    check (effect in ('NOT_IN_EFFECT', 'ORDERED', 'IN_EFFECT', 'STAYED', 'SERVED_OUT', 'REINSTATED', 'ENDED'));
-- What the clock looks at: actions whose notice was served and that are not over.
create index administrative_action_running on administrative_action (id) where notice = 'SERVED' and effect in ('NOT_IN_EFFECT', 'ORDERED', 'IN_EFFECT');
