/**
 * Proposes whole calendars: for what waits, and for what has to be moved. It knows the calendar and
 * what has to be set, and nothing of cases.
 */
package org.priors.planning;
