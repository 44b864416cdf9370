package org.priors.platform.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows what changed: told of each change after the commit that made it, on whichever node, one
 * node at a time, in order and until it has followed; after a stop of days it goes on where it
 * stopped. A bean of this type is all that a new follower takes.
 */
public interface Follower {

  /** The name that its changes wait under; never another one for the same follower. */
  String name();

  Set<Change> follows();

  /** The name of the one that had better follow first; it is not waited for long. */
  default Optional<String> after() {
    return Optional.empty();
  }

  /** Whether it can follow now; what changed waits as long as it cannot. */
  default boolean isReady() throws Exception {
    return true;
  }

  /**
   * Follows, in a transaction that the changes are marked as followed in.
   *
   * @return whether there was anything to do that shows that it can; where there was not, it goes
   *     as well while what it needs is away
   * @throws Exception where it did not; the changes wait
   */
  boolean follow(List<Changed> changes) throws Exception;

  /** From when on it asks for what it has followed; what it followed before is forgotten. */
  default Optional<Instant> remembersSince() {
    return Optional.empty();
  }
}
