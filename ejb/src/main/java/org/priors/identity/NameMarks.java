package org.priors.identity;

/** What the names of two records say beside how far they agree, and is for a person to look at. */
final class NameMarks {

  private final Records records;
  private final Nicknames nicknames;

  NameMarks(Records records, Nicknames nicknames) {
    this.records = records;
    this.nicknames = nicknames;
  }

  /** The pattern of these two records with their marks. */
  long on(long pattern, int a, int b) {
    Value[] left = records.get(a);
    Value[] right = records.get(b);
    long marked = isOneButForASuffix(left, right) ? Pattern.ofSuffixRunOn(pattern) : pattern;
    return isOneWordTwice(left) || isOneWordTwice(right) ? Pattern.ofOneWordTwice(marked) : marked;
  }

  /** A name of the one is that of the other but for a suffix that is run together with it. */
  private static boolean isOneButForASuffix(Value[] left, Value[] right) {
    for (Field field : Field.NAMES) {
      Value one = left[field.ordinal()];
      Value other = right[field.ordinal()];
      if (one != null && other != null && Suffixes.mayTellApart(one.text(), other.text())) {
        return true;
      }
    }
    return false;
  }

  /** What stands for both names may be one that nobody listed who could not read either. */
  private boolean isOneWordTwice(Value[] record) {
    Value given = record[Field.GIVEN.ordinal()];
    Value surname = record[Field.SURNAME.ordinal()];
    return given != null
        && surname != null
        && given.text().equals(surname.text())
        && !records.isName(surname)
        && !nicknames.isName(given.text());
  }
}
