package org.priors.law;

/** The law book that comes with the product, read once. */
final class ShippedBook {

  static final LawBook BOOK = BookLoader.load(LawFiles.shipped());
  static final Evaluator EVALUATOR = new Evaluator(BOOK);

  private ShippedBook() {}
}
