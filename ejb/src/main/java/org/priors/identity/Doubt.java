package org.priors.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;

/**
 * Why a person should look at two records whatever they weigh. Fathers and sons agree in name and
 * address, twins in surname, birth date and address, and their given names are often alike: so
 * given name and birth date must both agree, or one license be on both and nothing speak against
 * it, since a license is lent. One identity number on both leaves no doubt. With neither a license
 * nor an address in common, nobody else may bear the name and be born on that day ({@link
 * Namesakes}).
 */
enum Doubt {
  SUFFIX_NOT_READ(
      Field.SUFFIX,
      pattern -> !isOfOneNumber(pattern) && Pattern.is(pattern, Field.SUFFIX, Level.PARTLY),
      "the suffixes are written otherwise and one of them cannot be read: may be father and son"),
  SUFFIX_RUN_ON(
      Field.SUFFIX,
      pattern -> !isOfOneNumber(pattern) && Pattern.isOfSuffixRunOn(pattern),
      "one name is the other with what may be a suffix at its end: may be father and son"),
  LICENSE_OF_ANOTHER_NAME(
      Field.GIVEN,
      pattern -> isOfOneLicense(pattern) && isOtherUnderOneLicense(pattern),
      "the license is the same but the given name is not: it may have been lent"),
  LICENSE_OF_ANOTHER_AGE(
      Field.BORN,
      pattern -> isOfOneLicense(pattern) && isBornOtherwise(pattern, Level.LOOSE),
      "the license is the same but the birth date is not: it may have been lent"),
  LICENSE_ALONE(
      null,
      pattern ->
          isOfOneLicense(pattern)
              && Pattern.is(pattern, Field.GIVEN, Level.MISSING)
              && (Pattern.is(pattern, Field.BORN, Level.MISSING)
                  || Pattern.is(pattern, Field.SURNAME, Level.MISSING)),
      "the license is the same, but no given name and no birth date or surname is on both"),
  LICENSE_A_SLIP_AWAY(
      Field.LICENSE,
      pattern ->
          !isOfOneNumber(pattern)
              && Pattern.is(pattern, Field.LICENSE, Level.NEAR)
              && !isNamesakeOfOneBirth(pattern),
      "the license numbers are a slip of the key apart: one number, or those of two people"),
  LICENSE_OF_ANOTHER_STATE(
      Field.LICENSE,
      pattern ->
          !isOfOneNumber(pattern) && Pattern.isOfTwoStates(pattern) && !isAtOneAddress(pattern),
      "the licenses are of two States and the address is not the same: one who moved, or another of"
          + " the name"),
  OTHER_SURNAME(
      Field.SURNAME,
      pattern -> isOfNoNumber(pattern) && Pattern.is(pattern, Field.SURNAME, Level.DIFFERENT),
      "the surnames differ and no license is on both: a married name, or another person"),
  SURNAME_MUCH_ALIKE(
      Field.SURNAME,
      pattern ->
          isOfNoNumber(pattern)
              && isWithin(pattern, Field.SURNAME, Level.SWAPPED)
              && !isAtOneAddress(pattern),
      "the surname is only nearly the same, or stands for the given name, and neither a license nor"
          + " the address is the same"),
  OTHER_GIVEN_NAME(
      Field.GIVEN,
      pattern -> isOfNoNumber(pattern) && isOther(pattern),
      "the given names are not the same and no license is on both: it may be a brother, a sister or"
          + " a twin"),
  NO_GIVEN_NAME(
      null,
      pattern ->
          isOfNoNumber(pattern)
              && !Pattern.isAtLeast(pattern, Field.GIVEN, Level.EQUAL)
              && !Pattern.is(pattern, Field.SURNAME, Level.SWAPPED),
      "the given name is not on both records in full, nor is a license"),
  OTHER_MIDDLE_NAME(
      Field.MIDDLE,
      pattern -> isOfNoNumber(pattern) && Pattern.is(pattern, Field.MIDDLE, Level.DIFFERENT),
      "the middle names differ and no license is on both"),
  OTHER_BIRTH_DATE(
      Field.BORN,
      pattern -> isOfNoNumber(pattern) && isBornOtherwise(pattern, Level.ALIKE),
      "the birth dates differ and no license is on both: may be father and son of one name"),
  BIRTH_DATE_A_SLIP_AWAY(
      null,
      pattern ->
          isOfNoNumber(pattern)
              && isWithin(pattern, Field.BORN, Level.SWAPPED)
              && !isAtOneAddress(pattern),
      "the birth dates are only nearly the same, and neither a license nor the address is the same"),
  BIRTH_YEAR_ALONE(
      null,
      pattern ->
          isOfNoNumber(pattern) && Pattern.isOfOneYearAlone(pattern) && !isAtOneAddress(pattern),
      "a first of January often stands for the year alone, and neither a license nor the address is"
          + " the same"),
  ONE_WORD_TWICE(
      null,
      pattern -> isOfNoNumber(pattern) && Pattern.isOfOneWordTwice(pattern),
      "given name and surname are one word that is on no list of names: it may stand for none"),
  NO_SURNAME(
      null,
      pattern -> isOfNoNumber(pattern) && Pattern.is(pattern, Field.SURNAME, Level.MISSING),
      "the surname is not on both records, nor is a license"),
  NO_BIRTH_DATE(
      null,
      pattern -> isOfNoNumber(pattern) && Pattern.is(pattern, Field.BORN, Level.MISSING),
      "the birth date is not on both records, nor is a license: may be father and son of one name"),
  NAME_AND_BIRTH_DATE_ALONE(
      null,
      pattern ->
          isOfNoNumber(pattern)
              && !Pattern.isOfFewNamesakes(pattern)
              && !isAtOneAddress(pattern)
              && !isOfNearlyOneLicense(pattern)
              && !isReachedAlike(pattern),
      "no more than name and birth date agree: another of the name may be born on that day");

  private static final Doubt[] ALL = values();

  /** Null where the two do not differ but one says too little. */
  private final Field field;

  private final LongPredicate stands;
  private final String words;

  Doubt(Field field, LongPredicate stands, String words) {
    this.field = field;
    this.stands = stands;
    this.words = words;
  }

  /** The first reason, a clause; null where nobody need look. */
  static String of(long pattern) {
    for (Doubt doubt : ALL) {
      if (doubt.stands.test(pattern)) {
        return doubt.words;
      }
    }
    return null;
  }

  /** All rules by which a person should look, as tables name them. */
  static List<String> rules(long pattern) {
    return Arrays.stream(ALL)
        .filter(doubt -> doubt.stands.test(pattern))
        .map(doubt -> doubt.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .toList();
  }

  /** The fields in which two records with this pattern differ so that a person should look. */
  static int between(long pattern) {
    int fields = 0;
    for (Doubt doubt : ALL) {
      fields |= doubt.field != null && doubt.stands.test(pattern) ? doubt.field.bit() : 0;
    }
    return fields;
  }

  private static boolean isOfOneNumber(long pattern) {
    return Pattern.is(pattern, Field.NUMBER, Level.EQUAL);
  }

  private static boolean isOfOneLicense(long pattern) {
    return !isOfOneNumber(pattern) && Pattern.is(pattern, Field.LICENSE, Level.EQUAL);
  }

  private static boolean isOfNoNumber(long pattern) {
    return !isOfOneNumber(pattern) && !Pattern.is(pattern, Field.LICENSE, Level.EQUAL);
  }

  /** One digit may make a son of a father: 1961 and 1991. */
  private static boolean isBornOtherwise(long pattern, Level most) {
    return isWithin(pattern, Field.BORN, most) || Pattern.isOfAGenerationApart(pattern);
  }

  private static boolean isAtOneAddress(long pattern) {
    return Pattern.isAtLeast(pattern, Field.STREET, Level.ALIKE)
        && !isWithin(pattern, Field.LOCALITY, Level.PARTLY)
        && !Pattern.is(pattern, Field.HOUSE, Level.DIFFERENT);
  }

  /**
   * Whether a number or a home makes one person of two whose birth dates no slip explains; a box at
   * the post office or a street of another postcode is no home.
   */
  static boolean isMoreInCommon(long pattern) {
    return !isOfNoNumber(pattern)
        || isAtOneAddress(pattern) && !isWithin(pattern, Field.POSTCODE, Level.PARTLY)
        || Pattern.isAtLeast(pattern, Field.LICENSE, Level.NEAR)
        || Pattern.isAtLeast(pattern, Field.NUMBER, Level.NEAR)
        || Pattern.isAtLeast(pattern, Field.OTHER_NUMBER, Level.NEAR)
        || Pattern.isAtLeast(pattern, Field.MAIL, Level.ALIKE);
  }

  /**
   * Kin whose licenses were numbered one after the other differ in given name or birth date: a
   * stranger who has both in common has no license a slip away.
   */
  private static boolean isOfNearlyOneLicense(long pattern) {
    return Pattern.is(pattern, Field.LICENSE, Level.NEAR) && isNamesakeOfOneBirth(pattern);
  }

  private static boolean isNamesakeOfOneBirth(long pattern) {
    return Pattern.is(pattern, Field.GIVEN, Level.EQUAL)
        && Pattern.is(pattern, Field.SURNAME, Level.EQUAL)
        && Pattern.is(pattern, Field.BORN, Level.EQUAL)
        && !Pattern.isOfOneYearAlone(pattern)
        && !Pattern.is(pattern, Field.MIDDLE, Level.DIFFERENT)
        && !Pattern.is(pattern, Field.SEX, Level.DIFFERENT);
  }

  private static boolean isReachedAlike(long pattern) {
    return Pattern.is(pattern, Field.PHONE, Level.EQUAL)
        || Pattern.is(pattern, Field.MAIL, Level.EQUAL)
        || Pattern.is(pattern, Field.OTHER_NUMBER, Level.EQUAL);
  }

  /** On both, and not the same; an initial is of the same name or of another. */
  private static boolean isOther(long pattern) {
    return isWithin(pattern, Field.GIVEN, Level.NEAR)
        && !Pattern.is(pattern, Field.GIVEN, Level.LOOSE);
  }

  /** Under one license a slip is a slip, unless the sex says that it is a brother or sister. */
  private static boolean isOtherUnderOneLicense(long pattern) {
    return isWithin(pattern, Field.GIVEN, Level.PARTLY)
        || isWithin(pattern, Field.GIVEN, Level.NEAR)
            && Pattern.is(pattern, Field.SEX, Level.DIFFERENT);
  }

  /** On both records, and agreeing at most so far. */
  private static boolean isWithin(long pattern, Field field, Level most) {
    return Pattern.isAtLeast(pattern, field, Level.DIFFERENT)
        && Pattern.level(pattern, field).ordinal() <= most.ordinal();
  }
}
