/**
 * CSV files that somebody sends: strict UTF-8, rows by the names of their columns, each fault with
 * its line.
 */
package org.priors.csv;
