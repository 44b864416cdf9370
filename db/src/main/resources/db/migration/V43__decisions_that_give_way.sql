-- A decision about records out of sight gives way to a later one that it contradicts, for as long as that one stands. It is not taken
-- back by it: when the later one is taken back, the records stand as if that had never been decided.
create table match_gives_way (
    id          bigint generated always as identity primary key,
    decision_id bigint not null references match_decision,
    to_id       bigint not null references match_decision,
    unique (decision_id, to_id),
    check (decision_id <> to_id)
);
-- When it began is told by the later decision, of the same change; when it ended, by this.
create trigger match_gives_way_history before update or delete on match_gives_way
    for each row execute function keep_row_change();

-- Until now it was taken back in the name of Priors, in the change that the later one was decided in. It stands again, and gives way,
-- where the later one stands; where that was taken back already, nobody's record changes by a migration.
do $$
begin
    if exists (select from match_decision where withdrawn_by = 'Priors' and withdrawn_reason = 'Otherwise decided of other records') then
        perform set_config('priors.change_set', id::text, true) from (
            select nextval(pg_get_serial_sequence('change_set', 'id')) as id) next;
        insert into change_set (id, actor, reason) overriding system value
        values (current_change_set(), 'priors:migration', 'Decisions that gave way stand again, and give way');
        insert into match_gives_way (decision_id, to_id)
        select distinct on (h.record_a, h.record_b) h.id, later.id
        from match_decision h
        join row_change r on r.table_name = 'match_decision' and r.row_id = h.id and r.after ->> 'withdrawn_by' = 'Priors'
        join match_decision later on later.created_in = r.change_set_id and later.withdrawn_at is null and later.id <> h.id
        where h.withdrawn_by = 'Priors' and h.withdrawn_reason = 'Otherwise decided of other records' and not exists (
            select from match_decision d where d.record_a = h.record_a and d.record_b = h.record_b and d.withdrawn_at is null)
        order by h.record_a, h.record_b, h.id desc;
        alter table match_decision disable trigger match_decision_as_taken;
        update match_decision d set withdrawn_by = null, withdrawn_at = null, withdrawn_reason = null
        from match_gives_way w where w.decision_id = d.id;
        alter table match_decision enable trigger match_decision_as_taken;
        perform set_config('priors.change_set', '', true);
    end if;
end $$;
