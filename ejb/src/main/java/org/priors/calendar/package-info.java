/**
 * Who and what is where and when: hearing days with their slots, absences, and bookings of which no
 * two can take one person or room at a time. Hearings and dockets share it; it knows offices and
 * nothing of cases.
 */
package org.priors.calendar;
