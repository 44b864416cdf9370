-- What the charges of a case say beyond the driver's record, in words: priors may be missing here. Null where they say
-- nothing that the record does not hold.
alter table law_finding add column above text check (above <> '');
create index law_finding_above on law_finding (case_id) where above is not null;

-- By which words of charges, beside which law book, a finding was made: another set of either makes it anew.
alter table law_finding add column words_version text not null default '';

-- A charge may be left as it is that names no number.
alter table law_decision alter column charged drop not null;
