/**
 * The licensing agency's side of a case: the officer's statement, the notice, the request, the
 * hearing, what was decided, and the license from day to day.
 */
package org.priors.hearings;
