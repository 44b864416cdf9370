package org.priors.search;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Documents that Elasticsearch does not take for what stands in them, while it answers and has
 * written the others that were sent with them.
 */
final class RefusedDocuments extends IOException {

  /** What it says of a document, rather than of the index or of itself. */
  private static final int BAD_REQUEST = 400;

  private final Set<Long> drivers;
  private final boolean isAnyTaken;

  private RefusedDocuments(List<BulkResponseItem> refused, boolean isAnyTaken) {
    super(inWords(refused));
    this.drivers = new TreeSet<>();
    refused.forEach(item -> DriverDocument.driverOf(item.id()).ifPresent(drivers::add));
    this.isAnyTaken = isAnyTaken;
  }

  /** What the answer comes down to, where not all was taken. */
  static IOException in(BulkResponse answer) {
    List<BulkResponseItem> refused =
        answer.items().stream().filter(item -> item.error() != null).toList();
    return refused.stream().allMatch(item -> item.status() == BAD_REQUEST)
        ? new RefusedDocuments(refused, refused.size() < answer.items().size())
        : new IOException(inWords(refused));
  }

  private static String inWords(List<BulkResponseItem> refused) {
    return refused.stream()
        .findFirst()
        .map(item -> "Driver " + item.id() + " was not indexed: " + item.error().reason())
        .orElse("A driver was not indexed.");
  }

  /** Whose documents they are. */
  Set<Long> drivers() {
    return drivers;
  }

  /** Whether others were taken. */
  boolean isAnyTaken() {
    return isAnyTaken;
  }
}
