package org.priors.db.synthetic;

import java.time.LocalDate;

/**
 * Drivers who live at one address: number {@code h} holds the drivers {@code 2h} and perhaps {@code
 * 2h + 1}. All of it follows from the seed and the number, so that nothing needs to be kept.
 */
record Household(long seed, long number, Kind kind, Naming names) {
  /** Who lives together. */
  enum Kind {
    ALONE(0.82),
    COUPLE(0.88),
    SIBLINGS(0.925),
    TWINS(0.95),
    FATHER_AND_SON(1);

    private final double upTo;

    Kind(double upTo) {
      this.upTo = upTo;
    }

    private static Kind draw(Dice dice) {
      double thrown = dice.unit();
      for (Kind kind : CACHED) {
        if (thrown < kind.upTo) {
          return kind;
        }
      }
      return FATHER_AND_SON;
    }

    // values() copies, and this is asked for millions of households in each month.
    private static final Kind[] CACHED = values();
  }

  private static final double MEN = 0.76;
  private static final double TWO_PART_SURNAME = 0.05;
  private static final double SAME_SEX_TWINS = 0.67;
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1938, 1, 1);
  private static final int BIRTH_DAYS_HALF = 8_700;

  /** Relatives are mostly older than the one drawn first, or they would be arrested as children. */
  private static final int LATER_THAN_SPOUSE = 500;

  static Household of(long seed, long number) {
    return of(seed, number, Names.OF_THE_COUNTRY);
  }

  static Household of(long seed, long number, Naming names) {
    Kind kind = Kind.draw(new Dice(seed, Purpose.HOUSEHOLD, number));
    return new Household(seed, number, kind, names);
  }

  static long ofDriver(long driver) {
    return driver / 2;
  }

  long firstDriver() {
    return number * 2;
  }

  int size() {
    return kind == Kind.ALONE ? 1 : 2;
  }

  /** The driver of this household with that number. */
  Driver driver(long driverNumber) {
    Dice dice = new Dice(seed, Purpose.PEOPLE, number);
    Sex sex = kind == Kind.FATHER_AND_SON || dice.chance(MEN) ? Sex.M : Sex.F;
    String suffix = kind == Kind.FATHER_AND_SON ? "Sr" : "";
    String given = names.given(dice, sex);
    Name name = new Name(given, names.middle(dice, sex), drawSurname(dice), suffix);
    // Two throws: those in the middle of their lives are arrested most.
    LocalDate born =
        EARLIEST_BIRTH.plusDays(dice.below(BIRTH_DAYS_HALF) + dice.below(BIRTH_DAYS_HALF));
    if (driverNumber != firstDriver()) {
      return second(driverNumber, name, born, sex, dice);
    }
    int older = kind == Kind.FATHER_AND_SON ? dice.between(7_000, 12_000) : 0;
    return complete(driverNumber, name, born.minusDays(older), sex);
  }

  private Driver second(long driver, Name first, LocalDate born, Sex firstSex, Dice dice) {
    return switch (kind) {
      case FATHER_AND_SON -> complete(driver, first.withSuffix("Jr"), born, Sex.M);
      case TWINS -> {
        Sex sex = dice.chance(SAME_SEX_TWINS) ? firstSex : other(firstSex);
        yield complete(driver, sibling(first, dice, sex), born, sex);
      }
      case SIBLINGS -> {
        Sex sex = dice.chance(MEN) ? Sex.M : Sex.F;
        LocalDate earlier = born.minusDays(dice.between(330, 2_500));
        yield complete(driver, sibling(first, dice, sex), earlier, sex);
      }
      default -> {
        Sex sex = other(firstSex);
        LocalDate near = born.plusDays(dice.between(-1_800, LATER_THAN_SPOUSE));
        yield complete(driver, sibling(first, dice, sex), near, sex);
      }
    };
  }

  private Name sibling(Name first, Dice dice, Sex sex) {
    String given = names.givenOtherThan(first.given(), dice, sex);
    return first.withGiven(given).withMiddle(names.middle(dice, sex));
  }

  private Driver complete(long driver, Name name, LocalDate born, Sex sex) {
    Marriage marriage =
        kind == Kind.COUPLE
            ? Marriage.NONE
            : Marriage.of(new Dice(seed, Purpose.MARRIAGE, driver), sex, names);
    return new Driver(driver, name, born, sex, License.of(seed, driver), marriage);
  }

  private String drawSurname(Dice dice) {
    boolean twoParts = dice.chance(TWO_PART_SURNAME);
    String surname = names.surname(dice);
    return twoParts ? surname + " " + names.surname(dice) : surname;
  }

  private static Sex other(Sex sex) {
    return sex == Sex.M ? Sex.F : Sex.M;
  }
}
