package org.priors.search;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The drivers whose documents Elasticsearch refuses during one rebuild, which ends without them.
 * Where it refuses many, or takes none, it is no fault of theirs.
 */
public final class Refusals {

  static final int MOST = 100;

  private final Map<Long, Exception> drivers = new TreeMap<>();
  private RefusedDocuments last;
  private boolean anyTaken;

  /** Sends documents. */
  interface Sending {

    /**
     * Does it.
     *
     * @return whether there were any
     */
    boolean send() throws IOException;
  }

  /**
   * Notes what is refused.
   *
   * @throws IOException where it is no longer the documents that are at fault
   */
  void during(Sending sending) throws IOException {
    try {
      anyTaken |= sending.send();
    } catch (RefusedDocuments refused) {
      last = refused;
      anyTaken |= refused.isAnyTaken();
      refused.drivers().forEach(driver -> drivers.put(driver, refused));
      if (drivers.size() > MOST) {
        throw refused;
      }
    }
  }

  /**
   * Refuses an index that has taken nothing of what it was sent.
   *
   * @throws RefusedDocuments the last refusal
   */
  void refuseIfAll() throws RefusedDocuments {
    if (last != null && !anyTaken) {
      throw last;
    }
  }

  /** Whose documents were refused, and why. */
  Map<Long, Exception> drivers() {
    return drivers;
  }
}
