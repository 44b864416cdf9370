package org.priors.lawbook;

import java.util.SortedMap;
import org.priors.law.Evaluator;
import org.priors.law.LawBook;

/**
 * The law of one moment. Whoever computes something and stores it takes one and stays with it:
 * another law may be read at any time, and what is stored is of the law that computed it.
 *
 * @param files that make it up, by name
 */
public record LawSnapshot(SortedMap<String, byte[]> files, Evaluator evaluator) {

  public LawBook book() {
    return evaluator.book();
  }

  public String version() {
    return book().version();
  }
}
