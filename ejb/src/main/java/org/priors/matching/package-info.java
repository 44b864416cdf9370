/**
 * Person records that may be one driver: the queue of those that wait, the two side by side with
 * what hangs on them, and what people decide.
 */
package org.priors.matching;
