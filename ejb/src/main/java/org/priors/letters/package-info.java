/**
 * What people are sent on paper: letters from templates that are data, each made from a step of an
 * administrative action, kept with the case, and printed in batches.
 */
package org.priors.letters;
