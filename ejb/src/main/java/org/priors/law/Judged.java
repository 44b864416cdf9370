package org.priors.law;

/**
 * What an earlier event does to a number, and why.
 *
 * @param index its place in the history that was given, from 0
 * @param rule the rule that decided
 */
public record Judged(int index, EarlierEvent event, Counts counts, String why, Rule rule) {}
