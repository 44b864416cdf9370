-- What the application's role may do, set anew at each start, so that a table of a later migration has its grants by itself.
-- It owns nothing: triggers, row policies and the schema are out of its reach. Rows of the record (those with created_in) are
-- never removed, and what is only ever added to is not even changed.
do $$
declare
    t record;
    f regprocedure;
begin
    execute format('revoke create, temporary on database %I from public', current_database());
    revoke create on schema public from public;
    grant usage on schema public to "${application}";
    for t in
        select c.oid::regclass as name, c.relkind,
               c.relname in ('us_state', 'row_change') as read_only,
               exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgfoid = 'refuse_change'::regproc) as added_to,
               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'created_in') as recorded
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
          and c.relname <> 'flyway_schema_history'
          and c.relname not in ('name_lookup', 'number_lookup')  -- asked through functions that show what the clearance shows
          and c.relowner = (select oid from pg_roles where rolname = current_user)
    loop
        execute format('revoke all on %s from "${application}"', t.name);
        execute format('grant %s on %s to "${application}"', case
            when t.relkind = 'S' then 'usage'
            when t.relkind in ('v', 'm') or t.read_only then 'select'
            when t.added_to then 'select, insert'
            when t.recorded then 'select, insert, update'
            -- Keys are made from the records whenever their making changes.
            when t.name = 'person_key'::regclass then 'select, insert, update, delete, truncate'
            else 'select, insert, update, delete' end, t.name);
    end loop;
    -- What runs in the owner's name is for the application alone; triggers are called by nobody.
    for f in
        select p.oid from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
          and p.proowner = (select oid from pg_roles where rolname = current_user)
    loop
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to "${application}"', f);
    end loop;
end $$;
