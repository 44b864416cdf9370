package org.priors.drivers;

/**
 * Whether two records with the same name key are one person: what agrees besides the name, and
 * whether anything speaks against it. One contradiction outweighs every agreement, for a false join
 * burdens an innocent person.
 */
final class Agreement {

  private Agreement() {}

  /** The further field that agrees, in words; null if none does. */
  static String furtherField(PersonRecord a, PersonRecord b) {
    if (a.born() != null && a.born().equals(b.born())) {
      return "same name and birth date";
    }
    if (a.licence() != null && a.licence().isSameAs(b.licence())) {
      return "same name and licence " + a.licence();
    }
    if (a.address() != null && a.address().isSameAs(b.address())) {
      return "same name and address";
    }
    if (agreeInSex(a, b) && a.name().middleSpeltAlike(b.name())) {
      return "same given, middle and surname, and sex; birth date not known on both";
    }
    return null;
  }

  private static boolean agreeInSex(PersonRecord a, PersonRecord b) {
    return a.sex() != null && a.sex() != Sex.X && a.sex() == b.sex();
  }

  static boolean contradicts(PersonRecord a, PersonRecord b) {
    return !a.name().middleAgrees(b.name())
        || differ(a.born(), b.born())
        || differ(stated(a.sex()), stated(b.sex()))
        || (a.licence() != null
            && a.licence().isOfSameState(b.licence())
            && !a.licence().isSameAs(b.licence()));
  }

  /** "Not specified" says nothing, neither for nor against. */
  private static Sex stated(Sex sex) {
    return sex == Sex.X ? null : sex;
  }

  private static boolean differ(Object a, Object b) {
    return a != null && b != null && !a.equals(b);
  }
}
