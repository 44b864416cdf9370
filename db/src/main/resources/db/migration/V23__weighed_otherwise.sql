-- Pairs that were weighed by earlier rules or weights and that the present ones weigh otherwise: whether the two join differs.
-- Only told to a person: nothing moves by it. Derived, so they have no history.
create table match_reweighed (
    record_a bigint  not null,
    record_b bigint  not null,
    weight   double precision not null,    -- log-odds in bits
    joins    boolean not null,             -- whether the present rules join the two with no person looking
    evidence text    not null,
    primary key (record_a, record_b),
    foreign key (record_a, record_b) references match_pair
);
create index match_reweighed_likeliest on match_reweighed (weight desc, record_a, record_b);
-- How far the pairs on file are weighed again, and by which rules.
create table match_reweigh_progress (
    weighed_by text   not null,
    upto_a     bigint not null,
    upto_b     bigint not null
);
create unique index match_reweigh_progress_is_one on match_reweigh_progress ((true));
insert into match_reweigh_progress values ('', 0, 0);
