-- Which files of the law in use are the office's own; not known of what was in use before.
alter table law_in_use add own text[];
