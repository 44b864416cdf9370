package org.priors.law;

import java.util.List;
import java.util.Set;

/**
 * What the entries of a history tell of each other.
 *
 * @param pairs two entries each that are of one event, or that may be; all others are of two
 * @param noMore the places of those that stand no more by what another one tells
 */
public record EntriesTold(List<EntryPair> pairs, Set<Integer> noMore) {}
