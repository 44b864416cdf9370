-- One row for each job (org.priors.platform.jobs): when it is run next, which node runs it, and when that node last said that it lives.
-- The columns are those of db-scheduler, which reads and writes them.
create table job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index job_next on job (execution_time);
