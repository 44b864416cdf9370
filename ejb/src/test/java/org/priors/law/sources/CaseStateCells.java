package org.priors.law.sources;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priors.law.Action;
import org.priors.law.Bounds;
import org.priors.law.Earlier;
import org.priors.law.EarlierEventKind;
import org.priors.law.Measure;
import org.priors.law.Term;
import org.priors.law.When;

/** Where a row of the case studies' tables stands in the book and when it holds. */
final class CaseStateCells {

  private static final Map<String, String> CRIMINAL =
      Map.of("suspension", "license", "revocation", "license");

  /** What a sanction that there is none of would be: the first words of the note say so. */
  private static final Map<String, String> NONE =
      Map.of(
          "community service", "community_service",
          "license: none", "license",
          "driver's license suspension: no", "license",
          "substance abuse program: none", "treatment",
          "jail/community service: no", "jail",
          "jail: none", "jail",
          "no additional fines", "fine");

  private static final Pattern PERMIT =
      Pattern.compile(
          "(?:may get modification|work permits? (?:not )?allowed|(?:no )?hardship provision).*");

  private static final Pattern RELATION = Pattern.compile("in (?:addition to|lieu of) jail");

  private CaseStateCells() {}

  static boolean isAdministrative(Row row) {
    return row.get("regime").equals("administrative");
  }

  static String topic(Row row) {
    String kind = row.get("sanction_kind");
    if (isAdministrative(row)) {
      return row.get("condition").startsWith("refusal")
          ? "administrative/refusal/" + (kind.equals("interlock") ? kind : "suspension")
          : "administrative/failure/suspension";
    }
    return "criminal/dwi/"
        + (kind.equals("none") ? noneOf(row) : CRIMINAL.getOrDefault(kind, kind));
  }

  private static String noneOf(Row row) {
    String note = row.get("note").toLowerCase(Locale.ROOT);
    return NONE.entrySet().stream()
        .filter(each -> note.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findAny()
        .orElse("unknown");
  }

  static Action action(Row row) {
    String topic = topic(row);
    boolean isOfLicense = topic.endsWith("/suspension") || topic.endsWith("/license");
    return switch (row.get("sanction_kind")) {
      case "suspension" -> Action.SUSPENSION;
      case "revocation" -> Action.REVOCATION;
      case "none" -> isOfLicense ? Action.NONE : null;
      default -> null;
    };
  }

  static When when(Row row) {
    return when(row, age(row));
  }

  static When when(Row row, Bounds age) {
    int number = row.has("offense_number") ? Integer.parseInt(row.get("offense_number")) : 0;
    return When.number(number).bac(bac(row)).age(age).earlier(earlier(row, number)).build();
  }

  /** Maryland prints jail that has to be served if the offenses are within so many years. */
  private static Earlier earlier(Row row, int number) {
    boolean isAsked =
        row.get("jurisdiction").equals("MD")
            && row.get("sanction_kind").equals("jail")
            && row.has("lookback_years");
    return isAsked
        ? new Earlier(
            Set.of(EarlierEventKind.CONVICTION),
            Cells.term(row.get("lookback_years"), "years"),
            Conditions.from(number - 1),
            null)
        : null;
  }

  /**
   * Louisiana prints criminal penalties for drivers of 21 and older apart from those below, and a
   * row for those below beside that of all who refuse; a failed test has a row for any age.
   */
  private static Bounds age(Row row) {
    boolean isByAge =
        row.get("jurisdiction").equals("LA")
                && isAdministrative(row)
                && row.get("condition").startsWith("refusal")
            || row.get("table_number").equals("12");
    return row.get("condition").endsWith("_under_21")
        ? Conditions.UNDER_21
        : isByAge ? Conditions.FROM_21 : null;
  }

  /** Louisiana's .08 is its limit, which was .10 until September 30, 2003. */
  static Bounds bac(Row row) {
    return switch (row.get("condition")) {
      case "refusal", "refusal_under_21", "any" -> null;
      case "bac_ge_.02_under_21" -> Conditions.from(20);
      case "bac_.08_.15" -> new Bounds(80, 150);
      case "bac_ge_.08" ->
          Conditions.from(row.get("jurisdiction").equals("LA") ? Conditions.LIMIT : 80);
      case "bac_lt_.08" -> Conditions.below(80);
      case "bac_ge_.15" -> Conditions.from(150);
      case "bac_ge_.20" -> Conditions.from(200);
      default -> throw new IllegalArgumentException("unknown condition in " + row);
    };
  }

  /** Whether it adds to the general rule of its number; for an interlock there is none. */
  static boolean isSupplement(Row row) {
    boolean isHigher =
        row.get("condition").equals("bac_ge_.15") || row.get("condition").equals("bac_ge_.20");
    return isHigher && !isAdministrative(row) && !row.get("sanction_kind").equals("interlock")
        || row.get("note").contains("Driver Improvement Program");
  }

  static Measure max(Row row) {
    return row.get("value_form").equals("permanent")
        ? new Measure(Term.LIFE, 0)
        : Cells.figure(row.get("max"), row.get("max_unit"));
  }

  static String permit(Row row) {
    return found(PERMIT, row);
  }

  static String relation(Row row) {
    return found(RELATION, row);
  }

  private static String found(Pattern pattern, Row row) {
    Matcher matcher = pattern.matcher(row.get("note"));
    return matcher.find() ? matcher.group() : null;
  }
}
