package org.priors.db.synthetic;

/** A person's name; parts that are not there are empty. */
record Name(String given, String middle, String surname, String suffix) {
  Name withGiven(String other) {
    return new Name(other, middle, surname, suffix);
  }

  Name withMiddle(String other) {
    return new Name(given, other, surname, suffix);
  }

  Name withSurname(String other) {
    return new Name(given, middle, other, suffix);
  }

  Name withSuffix(String other) {
    return new Name(given, middle, surname, other);
  }
}
