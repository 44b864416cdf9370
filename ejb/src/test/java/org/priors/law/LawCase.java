package org.priors.law;

import java.util.SortedMap;

/**
 * A case of the law as it is written beside the parameters.
 *
 * @param sentence what it says, for people
 * @param jurisdiction in whose folder it stands
 * @param expected the parts of the answer that it is about, named as {@link Answer} names them
 */
record LawCase(
    String sentence, Jurisdiction jurisdiction, Facts facts, SortedMap<String, String> expected) {}
