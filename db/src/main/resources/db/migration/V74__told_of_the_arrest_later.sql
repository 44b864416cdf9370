-- What the papers were called that told of an arrest what its report had not: the later facts stand in the columns of the arrest.
alter table case_file
    add column told_later text;
