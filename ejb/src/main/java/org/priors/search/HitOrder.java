package org.priors.search;

/** In which order drivers that fit are told. */
public enum HitOrder {
  /** The nearest to what was typed first. */
  CLOSEST,
  /**
   * The most refusals and convictions together first, among those that fit what was typed equally
   * well: as typed, in another form, by how it begins, with a slip, by its sound.
   */
  PRIORS
}
