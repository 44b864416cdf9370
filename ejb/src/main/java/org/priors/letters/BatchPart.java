package org.priors.letters;

/**
 * Letters of a batch as one PDF.
 *
 * @param number from 1
 * @param letters how many it holds
 * @param left how many of the batch were out of sight when it was made, and are not in it
 */
public record BatchPart(int number, int letters, int left, long size, String sha256) {}
