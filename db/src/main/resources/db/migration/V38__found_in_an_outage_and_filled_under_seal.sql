-- What the record is searched by while Elasticsearch is away. Row security keeps every index on what a function or "like" looks at
-- from being used, for only a superuser may say that these tell nobody of a row that is not shown. So the names and numbers stand
-- in tables of their own, which the application has no grant for (afterMigrate.sql) and asks through the two functions below: these
-- find by the index and then show what the clearance of the transaction shows, as row security does.
create table name_lookup (
    person_record_id bigint primary key,
    name             text   not null    -- plain: as the parts are written, and then all of it as one word
);
create table number_lookup (
    number           text   not null,   -- small letters and digits, also without leading zeros
    person_record_id bigint,
    case_id          bigint,
    check (num_nonnulls(person_record_id, case_id) = 1)
);

create function letters(value text) returns text language sql immutable parallel safe as
$$ select regexp_replace(value, '[^[:alpha:]]', '', 'g') $$;

create function looked_up(p person_record) returns text language sql immutable parallel safe as
$$ select n || ' ' || letters(n) from plain(concat_ws(' ', p.given, p.middle, p.surname)) n $$;

create function looked_up(c case_file) returns setof text language sql immutable parallel safe as
$$ select k from unnest(array[number_key(c.number), number_key(c.agency_number), ltrim(regexp_replace(c.number, '^.*-', ''), '0')]) k
   where k <> '' group by k $$;

create function looked_up(licence text) returns setof text language sql immutable parallel safe as
$$ select k from number_key(licence) n, unnest(array[n, ltrim(n, '0')]) k where k <> '' group by k $$;

-- What an agency reported and the number of a case stay as they are: rows are only ever added.
create function look_up_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into name_lookup values (new.id, looked_up(new));
    insert into number_lookup (number, person_record_id) select k, new.id from looked_up(new.licence_number) k;
    return null;
end $$;
create function look_up_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into number_lookup (number, case_id) select k, new.id from looked_up(new) k;
    return null;
end $$;

do $$
begin
    perform set_config('priors.clearance', 'ALL', true);
    insert into name_lookup select p.id, looked_up(p) from person_record p;
    insert into number_lookup (number, person_record_id) select k, p.id from person_record p, looked_up(p.licence_number) k;
    insert into number_lookup (number, case_id) select k, c.id from case_file c, looked_up(c) k;
    perform set_config('priors.clearance', '', true);
end $$;
create index name_lookup_trgm on name_lookup using gin (name gin_trgm_ops);
create index number_lookup_number on number_lookup (number text_pattern_ops);
create trigger person_record_looked_up after insert on person_record for each row execute function look_up_person();
create trigger case_file_looked_up after insert on case_file for each row execute function look_up_case();

-- No query that row security looks through could use these.
drop index person_record_name_trgm, person_record_plain_licence, case_file_plain_number, case_file_plain_agency_number;

-- Records, of these drivers where any are given, whose name has each of the words, or one that is like it; of a word of one or two letters its beginning is as like as can be.
create function records_named(words text[], among bigint[], most bigint)
returns table (id bigint, driver_id bigint, born date, near real)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    fitting text := '';
    word text;
begin
    foreach word in array array(select plain(w) from unnest(words) w) loop
        fitting := fitting || format(' and (l.name like %L', '%' || word || '%');
        if length(word) > 2 then
            fitting := fitting || format(' or %L <%% l.name', word);
        end if;
        if letters(word) not in ('', word) then
            fitting := fitting || format(' or l.name like %L', '%' || letters(word) || '%');
        end if;
        fitting := fitting || ')';
    end loop;
    if among is not null then
        fitting := fitting || ' and p.driver_id = any($3)';
    end if;
    -- Planned each time: which of the words the index is asked for depends on the words.
    return query execute
        'select p.id, p.driver_id, p.born, word_similarity($1, l.name)
         from name_lookup l join person_record p on p.id = l.person_record_id where true' || fitting || ' limit $2'
        using plain(array_to_string(words, ' ')), most, among;
end $$;

-- Drivers with a licence or a case whose number begins so, with or without its leading zeros.
create function drivers_numbered(typed text) returns setof bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    short text := ltrim(typed, '0');
begin
    return query
        with found as materialized (
            select l.person_record_id, l.case_id from number_lookup l
            where (l.number ~>=~ typed and l.number ~<~ (typed || '~')) or l.number = short)
        select p.driver_id from found f join person_record p on p.id = f.person_record_id
        union
        select c.driver_id from found f join case_file c on c.id = f.case_id where c.driver_id is not null;
end $$;

-- Two earlier migrations looked whether there was anything to fill before they could see what is sealed. Where all of it was sealed they
-- filled nothing: V18 the latest decision on each charge, V26 what a decision rests on and the degrees that were filed.
do $$
declare
    of_what_was_filled constant text[] := array['Of several decisions on a charge the latest stands', 'Amendments are read from their decisions'];
    not_filled text[] := array(select reason from unnest(of_what_was_filled) reason except
                               select reason from change_set where actor = 'priors:migration');
    opened bigint;
    v26 timestamptz := (select max(installed_on) from flyway_schema_history where version = '26');
begin
    perform set_config('priors.clearance', 'ALL', true);
    if not_filled = '{}' or not exists (select 1 from disposition) and not exists (select 1 from law_decision) then
        perform set_config('priors.clearance', '', true);
        return;
    end if;
    insert into change_set (actor, reason) values ('priors:migration', 'What stands where all of it was sealed') returning id into opened;
    perform set_config('priors.change_set', opened::text, true);
    if of_what_was_filled[1] = any(not_filled) then
        -- A case that was decided on since has had all its charges looked at.
        create temporary table unfilled on commit drop as
            select c.id, c.driver_id from case_file c
            where exists (select 1 from disposition d where d.case_id = c.id)
              and not exists (select 1 from disposition d where d.case_id = c.id
                                and (d.superseded_by is not null or d.replaces_id is not null or d.kind in ('VACATED', 'ENTERED_IN_ERROR')))
              and not exists (select 1 from charge ch where ch.case_id = c.id and ch.decided_by is not null);
        update charge c set decided_by = d.id from (
            select distinct on (ch.id) ch.id as charge_id, d.id
            from unfilled u join charge ch on ch.case_id = u.id
            join disposition d on d.case_id = ch.case_id and coalesce(d.charge_id, ch.id) = ch.id
            order by ch.id, d.decided_on desc, d.id desc) d
        where c.id = d.charge_id;
        update disposition d set superseded_by = (
            select c.decided_by from charge c
            where c.case_id = d.case_id and coalesce(d.charge_id, c.id) = c.id order by c.id limit 1)
        where d.case_id in (select id from unfilled)
          and exists (select 1 from charge c where c.case_id = d.case_id)
          and not exists (select 1 from charge c where c.decided_by = d.id);
        insert into search_outbox (driver_id) select distinct driver_id from unfilled where driver_id is not null;
    end if;
    if of_what_was_filled[2] = any(not_filled) then
        create temporary table before_v26 on commit drop as
            select d.* from law_decision d join change_set s on s.id = d.created_in where s.at < v26;
        insert into law_decision_basis (decision_id, case_id)
        select d.id, o.id from before_v26 d join case_file c on c.id = d.case_id
        join case_file o on o.driver_id = c.driver_id and o.id <> c.id and o.arrested_at <= c.arrested_at
        on conflict do nothing;
        update charge set degree = filed.degree
        from (select distinct on (r.row_id) r.row_id, r.before ->> 'degree' as degree
              from before_v26 d join row_change r on r.change_set_id = d.created_in
              where d.choice = 'AMENDED' and r.table_name = 'charge' order by r.row_id, r.id) filed
        where charge.id = filed.row_id and charge.degree is distinct from filed.degree;
    end if;
    perform set_config('priors.change_set', '', true);
    perform set_config('priors.clearance', '', true);
end $$;
