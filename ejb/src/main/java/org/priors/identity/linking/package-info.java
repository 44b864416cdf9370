/**
 * Links a file of person records with no server: keys that bring pairs together, weights estimated
 * from the file itself, and how well it went where the truth is known. The server asks nothing of
 * it but the weights that it keeps in a folder.
 */
package org.priors.identity.linking;
