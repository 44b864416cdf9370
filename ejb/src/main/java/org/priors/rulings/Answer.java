package org.priors.rulings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.priors.law.DueDay;
import org.priors.law.Evaluation;
import org.priors.law.Judged;
import org.priors.law.Numbered;
import org.priors.law.Recommendation;
import org.priors.law.Rule;
import org.priors.law.Topic;
import org.priors.law.words.Advised;
import org.priors.law.words.Outdated;

/**
 * An evaluation as systems get it and as a decision keeps it. Periods are ISO 8601 in the unit of
 * the source, or {@code life}; money is in cents; what is not in the law book is left out.
 *
 * @param lawDate the newest effective date among the values used; of a publication without dates,
 *     its reference date
 * @param verified whether every parameter used has been verified
 * @param outdated that its days must not be acted on, in a sentence; null where the law is
 *     verified, or no older than the offense allows
 * @param headline what a charge as a first offense would overlook
 */
public record Answer(
    String state,
    String lawVersion,
    LocalDate lawDate,
    boolean verified,
    String outdated,
    String headline,
    List<String> assumptions,
    Number offenseNumber,
    Number actionNumber,
    Number refusalNumber,
    Administrative administrative,
    Map<String, Part> criminal,
    RefusalOffense refusalOffense,
    Part forcedTest,
    Part commercial,
    List<Due> clocks,
    Part ifNothingIsDone,
    List<Policy> recommendations) {

  private static final Map<String, Topic> CRIMINAL = new LinkedHashMap<>();

  static {
    CRIMINAL.put("fine", Topic.FINE);
    CRIMINAL.put("jail", Topic.JAIL);
    CRIMINAL.put("communityService", Topic.SERVICE);
    CRIMINAL.put("license", Topic.LICENSE);
    CRIMINAL.put("interlock", Topic.INTERLOCK);
    CRIMINAL.put("treatment", Topic.TREATMENT);
    CRIMINAL.put("vehicle", Topic.VEHICLE);
    CRIMINAL.put("diversion", Topic.DIVERSION);
    CRIMINAL.put("highBac", Topic.HIGH_BAC);
    CRIMINAL.put("charged", Topic.CHARGED);
    CRIMINAL.put("minorPassenger", Topic.MINOR);
    CRIMINAL.put("chargeLevel", Topic.CHARGE_LEVEL);
    CRIMINAL.put("court", Topic.COURT);
  }

  /** Which offense or refusal this is. */
  public record Number(int value, int atMost, List<Prior> events) {}

  /**
   * What an earlier event does to the number.
   *
   * @param mayBe the place of another that may be of the same occurrence
   */
  public record Prior(
      int index, String counts, String why, String rule, String citation, Integer mayBe) {}

  /** The license action for refusing and for failing, side by side. */
  public record Administrative(Part refusal, Part failure, Part interlock, Part hardship) {}

  /** Whether refusing is itself an offense, what it carries, and whether it is evidence. */
  public record RefusalOffense(
      Part offense, Part fine, Part jail, Part communityService, Part relief, Part admissible) {}

  /**
   * One line.
   *
   * @param status {@code in the law book} or {@code not in the law book}
   * @param min cents or ISO 8601
   * @param mandatory what has to be imposed in any case
   * @param hard the part that nothing shortens
   * @param printed the figure as it stands in the cell of a table
   * @param also what applies beside it
   * @param either what holds instead if what cannot be told is otherwise; each says in {@code why}
   */
  public record Part(
      String status,
      String action,
      String value,
      Object min,
      Object max,
      String mandatory,
      String hard,
      String hardUnless,
      String permit,
      String permitAfter,
      String relation,
      String condition,
      String text,
      String why,
      String rule,
      String citation,
      String printed,
      Boolean verified,
      List<String> notes,
      List<Other> others,
      List<Part> also,
      List<Part> either) {}

  /** What another source prints of the same. */
  public record Other(String citation, String printed, List<String> notes) {}

  /**
   * A day by which something is due; null where nobody can say.
   *
   * @param byLawOf of which year the law is that it was counted by, where it must not be acted on
   *     unchecked; else null
   */
  public record Due(
      String name,
      String title,
      LocalDate due,
      String why,
      String rule,
      String citation,
      Integer byLawOf) {}

  /** What an agency's own policy recommends. */
  public record Policy(String agency, String kind, List<Charge> charges, List<Charge> perhaps) {}

  /**
   * A charge that a policy recommends.
   *
   * @param condition on what it hangs whether it applies; null where it does
   */
  public record Charge(
      String charge, String when, String condition, String citation, String printed) {}

  /**
   * @param verified the parameters that were verified, by path
   */
  public static Answer of(Evaluation evaluation, Set<String> verified) {
    Parts parts = new Parts(verified);
    Outdated outdated = Outdated.of(evaluation, verified);
    Map<String, Part> criminal = new LinkedHashMap<>();
    CRIMINAL.forEach((name, topic) -> criminal.put(name, parts.of(evaluation.line(topic))));
    return new Answer(
        evaluation.jurisdiction().code(),
        evaluation.lawVersion(),
        evaluation.newest() == null ? null : evaluation.newest().day(),
        verified.containsAll(evaluation.parameters()),
        Outdated.inWords(evaluation, verified),
        evaluation.overlooked(),
        evaluation.assumptions(),
        number(evaluation.offense()),
        number(evaluation.action()),
        number(evaluation.refusal()),
        new Administrative(
            parts.license(evaluation.line(Topic.REFUSAL_SUSPENSION)),
            parts.license(evaluation.line(Topic.FAILURE_SUSPENSION)),
            parts.of(evaluation.line(Topic.REFUSAL_INTERLOCK)),
            parts.of(evaluation.line(Topic.HARDSHIP))),
        criminal,
        new RefusalOffense(
            parts.of(evaluation.line(Topic.REFUSAL_OFFENSE)),
            parts.of(evaluation.line(Topic.REFUSAL_FINE)),
            parts.of(evaluation.line(Topic.REFUSAL_JAIL)),
            parts.of(evaluation.line(Topic.REFUSAL_SERVICE)),
            parts.of(evaluation.line(Topic.REFUSAL_RELIEF)),
            parts.of(evaluation.line(Topic.ADMISSIBLE))),
        parts.of(evaluation.line(Topic.FORCED_TEST)),
        parts.of(evaluation.line(Topic.COMMERCIAL)),
        evaluation.clocks().stream().map(clock -> due(clock, outdated)).toList(),
        parts.of(evaluation.line(Topic.IF_NOTHING)),
        evaluation.recommendations().stream().map(Answer::policy).toList());
  }

  private static Number number(Numbered number) {
    return new Number(
        number.value(), number.atMost(), number.events().stream().map(Answer::prior).toList());
  }

  private static Prior prior(Judged judged) {
    Rule rule = judged.rule();
    return new Prior(
        judged.index(),
        judged.counts().name().toLowerCase(java.util.Locale.ROOT),
        judged.why(),
        rule == null ? null : rule.parameter(),
        rule == null ? null : rule.source().citation(),
        judged.mayBe());
  }

  private static Due due(DueDay clock, Outdated outdated) {
    Rule rule = clock.rule();
    return new Due(
        clock.name(),
        clock.title(),
        clock.due(),
        clock.why(),
        rule == null ? null : rule.parameter(),
        rule == null ? null : rule.source().citation(),
        outdated.byLawOf(rule));
  }

  private static Policy policy(Recommendation of) {
    return new Policy(
        of.agency().name(),
        "policy of the agency, not law",
        charges(of, advised -> advised.condition() == null),
        charges(of, advised -> advised.condition() != null));
  }

  private static List<Charge> charges(Recommendation of, Predicate<Advised> which) {
    return Advised.of(of).stream().filter(which).map(Answer::charge).toList();
  }

  private static Charge charge(Advised advised) {
    Rule rule = advised.charge();
    return new Charge(
        rule.value(),
        rule.text(),
        advised.condition(),
        rule.source().citation(),
        rule.source().printed());
  }
}
