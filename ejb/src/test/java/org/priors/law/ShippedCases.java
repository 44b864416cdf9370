package org.priors.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;

/** The cases that stand beside the shipped parameters, read once, by the path of their folder. */
final class ShippedCases {

  static final SortedMap<String, List<LawCase>> CASES = read();

  private ShippedCases() {}

  private static SortedMap<String, List<LawCase>> read() {
    try {
      return CaseFiles.of(ShippedBook.BOOK);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
