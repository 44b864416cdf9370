package org.priors.people;

import java.util.HashMap;
import java.util.Map;

/** What is connected by way of whatever further numbers. */
public final class Components {

  private final Map<Long, Long> parents = new HashMap<>();

  /** Connects two. */
  public void join(long a, long b) {
    parents.put(of(a), of(b));
  }

  /** The number by which all that are connected with this one are told. */
  public long of(long number) {
    long root = number;
    for (Long next = parents.get(root); next != null && next != root; next = parents.get(root)) {
      root = next;
    }
    return root;
  }
}
