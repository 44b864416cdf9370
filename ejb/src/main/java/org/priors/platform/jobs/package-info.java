/**
 * Work in the background: a {@link org.priors.platform.jobs.Job} is one class, run by one node at a
 * time, taken up by another when a node ends, tried again when it fails.
 */
package org.priors.platform.jobs;
