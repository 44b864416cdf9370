package org.priors.identity;

/**
 * Compares two records field by field. What two names have in common is kept, since the same pairs
 * of names come again and again; one instance serves one thread.
 */
public final class Comparison {

  private static final int KEPT = 1 << 16;

  private final Records records;
  private final NameMarks marks;
  private final Spelling spelling;
  private final long[][] keptKeys = new long[Field.count()][];
  private final byte[][] keptLevels = new byte[Field.count()][];

  /** For these records, each known by its place. */
  public Comparison(Records records, Nicknames nicknames) {
    this.records = records;
    this.spelling = new Spelling(nicknames);
    this.marks = new NameMarks(records, nicknames);
  }

  /** The pattern of levels of these two records. */
  public long compare(int a, int b) {
    Value[] left = records.get(a);
    Value[] right = records.get(b);
    long pattern = 0;
    for (int place = Field.SUFFIX.ordinal(); place < left.length; place++) {
      pattern =
          Pattern.with(pattern, Field.at(place), level(Field.at(place), left[place], right[place]));
    }
    return marks.on(names(dates(licenses(pattern, left, right), left, right), left, right), a, b);
  }

  private static long licenses(long pattern, Value[] left, Value[] right) {
    Value one = left[Field.LICENSE.ordinal()];
    Value other = right[Field.LICENSE.ordinal()];
    return one != null && other != null && isOfOtherState(Field.LICENSE, one, other)
        ? Pattern.ofTwoStates(pattern)
        : pattern;
  }

  private static long dates(long pattern, Value[] left, Value[] right) {
    Value born = left[Field.BORN.ordinal()];
    Value other = right[Field.BORN.ordinal()];
    if (born == null || other == null) {
      return pattern;
    }
    if (born.text().equals(other.text()) && Dates.isYearAlone(born.text())) {
      return Pattern.ofOneYearAlone(pattern);
    }
    return Dates.areAGenerationApart(born.text(), other.text())
        ? Pattern.ofAGenerationApart(pattern)
        : pattern;
  }

  private long names(long pattern, Value[] left, Value[] right) {
    Level given = of(Field.GIVEN, left, right);
    Level surname = of(Field.SURNAME, left, right);
    Level middle = of(Field.MIDDLE, left, right);
    if (isWeak(given) && isWeak(surname) && isCrosswise(left, right)) {
      Level crossed = isSwapped(left, right) ? Level.SWAPPED : Level.LOOSE;
      return Pattern.with(Pattern.with(pattern, Field.SURNAME, crossed), Field.MIDDLE, middle);
    }
    if (isOther(given) && isOther(surname) && FullName.isReordered(left, right)) {
      return Pattern.with(pattern, Field.SURNAME, Level.LOOSE);
    }
    if (surname == Level.DIFFERENT && isSurnameMiddleOfOther(left, right)) {
      return Pattern.with(Pattern.with(pattern, Field.GIVEN, given), Field.SURNAME, Level.LOOSE);
    }
    if (given == Level.DIFFERENT && isMiddleOfOther(left, right)) {
      given = Level.PARTLY;
      middle = Level.MISSING;
    }
    long named = Pattern.with(pattern, Field.GIVEN, given);
    return Pattern.with(Pattern.with(named, Field.SURNAME, surname), Field.MIDDLE, middle);
  }

  private static boolean isOther(Level level) {
    return level != Level.MISSING && level != Level.EQUAL;
  }

  private static boolean isWeak(Level level) {
    return level.ordinal() <= Level.PARTLY.ordinal();
  }

  /** Each one's given name is the other one's surname. */
  private static boolean isSwapped(Value[] left, Value[] right) {
    return isSame(left[Field.GIVEN.ordinal()], right[Field.SURNAME.ordinal()])
        && isSame(left[Field.SURNAME.ordinal()], right[Field.GIVEN.ordinal()]);
  }

  private static boolean isSame(Value a, Value b) {
    return a != null && b != null && a.text().equals(b.text());
  }

  /** Each one's given name is nearly the other one's surname, or the only name of one is. */
  private static boolean isCrosswise(Value[] left, Value[] right) {
    return isClose(left[Field.GIVEN.ordinal()], right[Field.SURNAME.ordinal()])
            && isClose(left[Field.SURNAME.ordinal()], right[Field.GIVEN.ordinal()])
        || isOnlyNameOf(left, right)
        || isOnlyNameOf(right, left);
  }

  private static boolean isOnlyNameOf(Value[] one, Value[] other) {
    Value given = one[Field.GIVEN.ordinal()];
    Value surname = one[Field.SURNAME.ordinal()];
    return surname == null && isSpelled(given, other[Field.SURNAME.ordinal()])
        || given == null && isSpelled(surname, other[Field.GIVEN.ordinal()]);
  }

  /** The one goes by the given name that is the other one's middle name. */
  private static boolean isMiddleOfOther(Value[] left, Value[] right) {
    return isSpelled(left[Field.GIVEN.ordinal()], right[Field.MIDDLE.ordinal()])
        || isSpelled(left[Field.MIDDLE.ordinal()], right[Field.GIVEN.ordinal()]);
  }

  /** The surname of the one, as a maiden name, is the other one's middle name. */
  private static boolean isSurnameMiddleOfOther(Value[] left, Value[] right) {
    return isSpelled(left[Field.SURNAME.ordinal()], right[Field.MIDDLE.ordinal()])
        || isSpelled(left[Field.MIDDLE.ordinal()], right[Field.SURNAME.ordinal()]);
  }

  private static boolean isSpelled(Value a, Value b) {
    return a != null && b != null && a.text().length() > 1 && isClose(a, b);
  }

  private static boolean isClose(Value a, Value b) {
    return a != null && b != null && Spelling.isClose(a.text(), b.text());
  }

  private Level of(Field field, Value[] left, Value[] right) {
    return level(field, left[field.ordinal()], right[field.ordinal()]);
  }

  private Level level(Field field, Value a, Value b) {
    if (a == null || b == null) {
      return Level.MISSING;
    }
    if (a.id() == b.id()) {
      return field.kind() == Kind.GIVEN && a.text().length() == 1 ? Level.LOOSE : Level.EQUAL;
    }
    return switch (field.kind()) {
      case CODE -> Level.DIFFERENT;
      case SUFFIX -> suffix(a.text(), b.text());
      case DATE -> Dates.compare(a.text(), b.text());
      case POSTCODE -> Postcodes.compare(a.text(), b.text());
      case NUMBER -> isOfOtherState(field, a, b) ? Level.MISSING : number(a.text(), b.text());
      default -> kept(field, a, b);
    };
  }

  /** What cannot be read may be the same or another. */
  private static Level suffix(String a, String b) {
    return Suffixes.isRead(a) && Suffixes.isRead(b) ? Level.DIFFERENT : Level.PARTLY;
  }

  /** Who moves gets another number: licenses of two States say nothing of each other. */
  private static boolean isOfOtherState(Field field, Value a, Value b) {
    return field == Field.LICENSE && !a.prefix(2).equals(b.prefix(2));
  }

  private static Level number(String a, String b) {
    if (Slips.isOne(a, b)) {
      return Level.NEAR;
    }
    return Level.DIFFERENT;
  }

  private Level kept(Field field, Value a, Value b) {
    int place = field.ordinal();
    if (keptKeys[place] == null) {
      keptKeys[place] = new long[KEPT];
      keptLevels[place] = new byte[KEPT];
    }
    long key = ((long) Math.min(a.id(), b.id()) << 32) | Math.max(a.id(), b.id());
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 48);
    if (keptKeys[place][slot] != key) {
      keptLevels[place][slot] = (byte) written(field, a, b).ordinal();
      keptKeys[place][slot] = key;
    }
    return Level.at(keptLevels[place][slot]);
  }

  private Level written(Field field, Value a, Value b) {
    return switch (field.kind()) {
      case GIVEN -> spelling.given(a, b);
      case SURNAME -> spelling.surname(a, b);
      case MAIL -> spelling.mail(a.text(), b.text());
      default -> spelling.text(a, b);
    };
  }
}
