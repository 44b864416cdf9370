package org.priors.law;

/**
 * What a person said of two entries of a history.
 *
 * @param one the place of an entry in the history, from 0
 * @param other that of the other
 * @param same whether both are of one occurrence, else of two
 */
public record SaidOfTwo(int one, int other, boolean same) {

  boolean isOf(int index, int another) {
    return one == index && other == another || one == another && other == index;
  }
}
