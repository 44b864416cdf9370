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
