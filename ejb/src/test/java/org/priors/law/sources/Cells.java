package org.priors.law.sources;

import java.math.BigDecimal;
import org.priors.law.Action;
import org.priors.law.Measure;
import org.priors.law.Term;

/** Reads the derived cells of the CSV files as the law book keeps them; empty is null. */
final class Cells {

  private static final double TOLERANCE = 0.001;
  private static final int DAYS_OF_A_YEAR = 365;
  private static final int DAYS_OF_A_MONTH = 30;
  private static final double HOURS_OF_A_DAY = 24;
  private static final int HALF_A_YEAR = 6;

  private Cells() {}

  static Action action(String letter) {
    return switch (letter) {
      case "" -> null;
      case "S" -> Action.SUSPENSION;
      case "R" -> Action.REVOCATION;
      default -> Action.valueOf(letter);
    };
  }

  static String form(String cell) {
    return cell.isEmpty() ? null : cell.replace('_', '-');
  }

  static String mandatory(String cell) {
    return switch (cell) {
      case "" -> null;
      case "y" -> "yes";
      case "n" -> "no";
      default -> cell.replace('_', ' ');
    };
  }

  static String sure(String confidence) {
    return confidence.equals("high") ? null : confidence;
  }

  static String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  static Measure cents(String dollars) {
    return dollars.isEmpty()
        ? null
        : new Measure(null, new BigDecimal(dollars).movePointRight(2).longValueExact());
  }

  /** Whether the term is that many days, an empty cell being no term. */
  static boolean isDays(String days, Term term) {
    if (days.isEmpty() || term == null || term.life()) {
      return days.isEmpty() && term == null;
    }
    return Math.abs(Double.parseDouble(days) - days(term)) < TOLERANCE;
  }

  /** By the conversion of the CSV files, where 1.5 years are one and a half times 365 days. */
  private static double days(Term term) {
    double months =
        term.years() > 0 && term.months() == HALF_A_YEAR
            ? DAYS_OF_A_YEAR / 2.0
            : term.months() * DAYS_OF_A_MONTH;
    return term.years() * DAYS_OF_A_YEAR + months + term.days() + term.hours() / HOURS_OF_A_DAY;
  }

  /** A figure of a CSV that has its unit in a column of its own. */
  static Measure figure(String figure, String unit) {
    if (figure.isEmpty()) {
      return null;
    }
    return switch (unit) {
      case "usd" -> cents(figure);
      case "BAC" -> new Measure(null, new BigDecimal(figure).movePointRight(3).longValueExact());
      case "hours", "days", "8-hour days", "months", "years" -> new Measure(term(figure, unit), 0);
      default -> new Measure(null, Long.parseLong(figure));
    };
  }

  static Term term(String figure, String unit) {
    if (unit.equals("years") && figure.endsWith(".5")) {
      return new Term((int) Double.parseDouble(figure), HALF_A_YEAR, 0, 0, false);
    }
    int number = Integer.parseInt(figure);
    return switch (unit) {
      case "hours" -> new Term(0, 0, 0, number, false);
      case "days", "8-hour days" -> new Term(0, 0, number, 0, false);
      case "months" -> new Term(0, number, 0, 0, false);
      case "years" -> new Term(number, 0, 0, 0, false);
      default -> throw new IllegalArgumentException("'" + unit + "' is no unit of time");
    };
  }
}
