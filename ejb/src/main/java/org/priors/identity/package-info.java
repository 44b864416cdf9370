/**
 * Whether person records are one driver: graded comparison of their fields, weights estimated from
 * the records themselves (Fellegi and Sunter 1969, by expectation maximization), and drivers
 * gathered from the pairs so that one false link cannot join two of them.
 */
package org.priors.identity;
