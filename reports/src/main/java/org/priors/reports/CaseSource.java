package org.priors.reports;

import java.util.function.Consumer;

/**
 * Hands over the cases one by one, in the order they are to be listed. {@code Stream::forEach} and
 * {@code Iterator::forEachRemaining} fit; a loop over a database cursor does too.
 */
@FunctionalInterface
public interface CaseSource {
  /** Gives each case to the taker once. */
  void forEach(Consumer<CaseLine> taker);
}
