package org.priors.search;

/** In which order drivers that fit are told. */
public enum HitOrder {
  /** The nearest to what was typed first. */
  CLOSEST,
  /** The most refusals and convictions together first. */
  PRIORS
}
