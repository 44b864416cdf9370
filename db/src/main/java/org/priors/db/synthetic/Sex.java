package org.priors.db.synthetic;

/** As agencies write it. */
enum Sex {
  M,
  F
}
