package org.priors.platform.jobs;

/** A job that has something to do now, once the transaction is stored that says so. */
record Wake(String job) {}
