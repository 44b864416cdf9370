/**
 * The law as dated data, and what it answers for one offense and one driver's history. Pure Java:
 * no database, no container. Every statute, number of days and threshold stands in the data files
 * under {@code law/}, with its date and its citation.
 */
package org.priors.law;
