package org.priors.law;

import org.priors.yaml.YamlEntry;

/**
 * A rule as a law file writes it, or one that the file says is repealed.
 *
 * @param words its conditions as they are written there
 * @param rule null where it is a repeal
 */
record WrittenRule(Scope scope, String words, YamlEntry entry, Rule rule) {}
