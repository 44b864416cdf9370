-- A licence is issued and an address lies in a State, in a province of Canada or a State of Mexico (ISO 3166-2, CA-ON), or
-- in another country (ISO 3166-1 in three letters). Which codes there are the product tells; the form keeps them apart.
alter table person_record drop constraint person_record_licence_state_fkey;
alter table person_record drop constraint person_record_address_state_fkey;
alter table person_record alter column licence_state type text;
alter table person_record alter column address_state type text;
alter table person_record add check (licence_state ~ '^([A-Z]{2}|(CA|MX)-[A-Z]{2,3}|[A-Z]{3})$');
alter table person_record add check (address_state ~ '^([A-Z]{2}|(CA|MX)-[A-Z]{2,3}|[A-Z]{3})$');
