package org.priors.db.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.priors.db.process.StartFailure;

/** What runs so far, closed in the reverse order. */
final class Running implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Running.class.getName());

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private volatile boolean closed;

  /** A part that comes up while the rest is being closed is closed as well. */
  synchronized <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    if (closed) {
      close();
      throw new StartFailure("The start was interrupted.", "Start again.");
    }
    return part;
  }

  /** Whether all has been told to end; some of it may be at it still. */
  boolean isClosed() {
    return closed;
  }

  /** All of a start or none of it: closes what had been started when the rest fails. */
  <T> T orNothing(Supplier<T> start) {
    try {
      return start.get();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Trouble with one part does not keep the next from being closed. */
  @Override
  public synchronized void close() {
    closed = true;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        LOG.log(Level.WARNING, "Not everything was closed in order.", e);
      }
    }
  }
}
