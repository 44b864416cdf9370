package org.priors.platform.jobs;

/** Has the scheduler try a job again; what failed has been told. */
class JobFailed extends RuntimeException {

  JobFailed(Exception cause) {
    super(cause);
  }
}
