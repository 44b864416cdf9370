package org.priors.law.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.priors.law.Evaluation;
import org.priors.law.LawBook;
import org.priors.law.Line;
import org.priors.law.Numbered;
import org.priors.law.Offense;
import org.priors.law.Phrases;
import org.priors.law.Since;
import org.priors.law.Term;
import org.priors.law.Topic;
import org.priors.law.words.LawTable.Cell;
import org.priors.law.words.LawTable.Head;
import org.priors.law.words.LawTable.Row;

/**
 * What the law book answers, as rows of tables: for the page of an evaluation and for the case
 * file.
 */
public final class LawWords {

  private static final Topic[] ALWAYS = {Topic.FINE, Topic.JAIL, Topic.SERVICE, Topic.LICENSE};

  private static final Topic[] WHERE_PRINTED = {
    Topic.INTERLOCK,
    Topic.TREATMENT,
    Topic.VEHICLE,
    Topic.DIVERSION,
    Topic.HIGH_BAC,
    Topic.CHARGE_LEVEL,
    Topic.COURT
  };

  private static final Topic[] FOR_REFUSING = {
    Topic.REFUSAL_JAIL, Topic.REFUSAL_FINE, Topic.REFUSAL_SERVICE, Topic.REFUSAL_RELIEF
  };

  private static final String NO = "no";
  private static final String DOES_NOT_APPLY = "Does not apply";

  private final LawBook book;
  private final Set<String> verified;

  /**
   * @param book that the evaluations are of
   * @param verified the parameters that were verified, by path
   */
  public LawWords(LawBook book, Set<String> verified) {
    this.book = book;
    this.verified = verified;
  }

  /** {@code Louisiana law as of 2002-01, not verified}. */
  public String mark(Evaluation evaluation) {
    Since newest = evaluation.newest();
    String word = verified.containsAll(evaluation.parameters()) ? "verified" : "not verified";
    return AsOf.law(evaluation.jurisdiction())
        + (newest == null ? "" : " as of " + AsOf.mark(newest))
        + ", "
        + word;
  }

  /** License, by the DMV: what refusing brings beside what failing brings. */
  public LawTable license(Evaluation evaluation) {
    Offense offense = evaluation.facts().offense();
    boolean refused = Boolean.TRUE.equals(offense.refused());
    boolean tested = !refused && offense.bac() != null;
    String nth = Phrases.ordinal(evaluation.refusal().value()) + " refusal";
    List<Head> heads =
        List.of(
            new Head(
                refused ? "Refused, as here (" + nth + ")" : "Had it been refused (" + nth + ")",
                "Refused",
                refused),
            new Head(
                tested
                    ? "Tested, as here (" + Phrases.bac(offense.bac()) + ")"
                    : "Had it been failed",
                tested ? "Tested" : "Failed",
                tested));
    Line refusal = evaluation.line(Topic.REFUSAL_SUSPENSION);
    Line failure = evaluation.line(Topic.FAILURE_SUSPENSION);
    List<Row> rows = new ArrayList<>();
    Line[] both = {refusal, failure};
    rows.add(
        row(
            "License action",
            heads,
            words(refusal).bare(),
            words(failure).bare(),
            notes(both),
            both));
    rows.add(part("Hard part", heads, hard(refusal), hard(failure), both));
    rows.add(part("Permit or interlock", heads, permit(refusal), permit(failure), both));
    for (Topic topic : List.of(Topic.REFUSAL_INTERLOCK, Topic.HARDSHIP)) {
      if (evaluation.line(topic).isKnown()) {
        rows.add(refusalAlone(evaluation, topic, heads, DOES_NOT_APPLY));
      }
    }
    rows.add(refusalAlone(evaluation, Topic.REFUSAL_OFFENSE, heads, DOES_NOT_APPLY));
    rows.add(refusalAlone(evaluation, Topic.ADMISSIBLE, heads, DOES_NOT_APPLY));
    rows.add(refusalAlone(evaluation, Topic.FORCED_TEST, heads, "Not needed"));
    if (evaluation.line(Topic.COMMERCIAL).isKnown()) {
      Line line = evaluation.line(Topic.COMMERCIAL);
      Cell either = words(line).cell();
      rows.add(row(line.topic().title(), heads, either, either, notes(line), line));
    }
    return new LawTable("License, by the DMV", conclusion(refusal, failure), heads, rows);
  }

  private Row refusalAlone(Evaluation evaluation, Topic topic, List<Head> heads, String other) {
    Line line = evaluation.line(topic);
    return row(topic.title(), heads, words(line).cell(), Cell.notAsked(other), notes(line), line);
  }

  /**
   * The figures alone with what applies beside them and what may hold instead, so that the milder
   * one never stands by itself; an answer without a figure in its words. Null where the law book
   * has none.
   */
  public String figures(Line line) {
    return Others.inOne(line, each -> words(each).figure());
  }

  private LineWords words(Line line) {
    return new LineWords(book, line);
  }

  private List<String> notes(Line... lines) {
    return Arrays.stream(lines).flatMap(line -> words(line).notes().stream()).distinct().toList();
  }

  /** A row of the license action above it, whose numbers that has told. */
  private Row part(String label, List<Head> heads, Cell one, Cell other, Line... lines) {
    return new Row(
        label,
        null,
        List.of(one.under(heads.get(0)), other.under(heads.get(1))),
        LineWords.cites(lines),
        List.of());
  }

  private Row row(
      String label, List<Head> heads, Cell one, Cell other, List<String> notes, Line... lines) {
    return new Row(
        label,
        counts(heads, lines),
        List.of(one.under(heads.get(0)), other.under(heads.get(1))),
        LineWords.cites(lines),
        notes);
  }

  /** Which number each column counts, once where both count the same. */
  private String counts(List<Head> heads, Line... lines) {
    List<String> counts = Arrays.stream(lines).map(line -> words(line).counts()).toList();
    if (counts.stream().distinct().count() == 1) {
      return counts.get(0) == null ? null : "Counts " + counts.get(0);
    }
    List<String> each = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (counts.get(i) != null) {
        each.add(heads.get(i).shortTitle() + ": counts " + counts.get(i));
      }
    }
    return String.join(". ", each);
  }

  private static Cell hard(Line line) {
    String part = line.isOfItsTopic() ? RuleWords.hardPart(line.rule()) : null;
    return part == null ? notThere(line) : Cell.notAsked(Conditions.capital(part));
  }

  private static Cell permit(Line line) {
    String permit = line.isOfItsTopic() ? RuleWords.permit(line.rule()) : null;
    return permit == null ? notThere(line) : Cell.notAsked(permit);
  }

  private static Cell notThere(Line line) {
    return line.isKnown() && !line.isOfItsTopic()
        ? Cell.notAsked(DOES_NOT_APPLY)
        : Cell.of(false, LineWords.NOT_THERE, "", null, List.of());
  }

  private static String conclusion(Line refusal, Line failure) {
    Term refused = length(refusal);
    Term failed = length(failure);
    if (refused == null || failed == null) {
      return "The law book does not print both lengths.";
    }
    String more =
        refusal.isAlone() && failure.isAlone()
            ? "."
            : ", by the first row of each; more may apply.";
    return refused.roughHours() == failed.roughHours()
        ? "Refusing and failing bring the same: " + Amounts.of(failed) + more
        : "Refusing brings " + Amounts.of(refused) + ", failing " + Amounts.of(failed) + more;
  }

  private static Term length(Line line) {
    return !line.isOfItsTopic() || line.max() == null ? null : line.max().term();
  }

  /**
   * Sentence on conviction: as charged beside what the record shows.
   *
   * @param asCharged null where no charge names a number, or it is the same
   */
  public LawTable sentence(Evaluation asCharged, Evaluation byRecord) {
    Numbered number = byRecord.offense();
    String most = number.isCertain() ? "" : ", at most " + Phrases.ordinal(number.atMost());
    String nth = Phrases.ordinal(number.value());
    List<Head> heads = new ArrayList<>();
    List<Evaluation> evaluations = new ArrayList<>();
    if (asCharged != null) {
      String charged = Phrases.ordinal(asCharged.offense().value());
      heads.add(new Head("As charged: " + charged, charged, false));
      evaluations.add(asCharged);
    }
    heads.add(
        new Head(
            (asCharged == null ? nth + " offense" : "By the record: " + nth) + most, nth, true));
    evaluations.add(byRecord);
    List<Row> rows = new ArrayList<>();
    for (Topic topic : ALWAYS) {
      rows.add(sentenceRow(topic, evaluations, heads));
    }
    for (Topic topic : WHERE_PRINTED) {
      if (evaluations.stream().anyMatch(each -> each.line(topic).isKnown())) {
        rows.add(sentenceRow(topic, evaluations, heads));
      }
    }
    return new LawTable("Sentence on conviction", conclusion(asCharged, number), heads, rows);
  }

  private static String conclusion(Evaluation asCharged, Numbered byRecord) {
    if (asCharged == null) {
      return "For the " + Phrases.ordinal(byRecord.value()) + " offense.";
    }
    return asCharged.offense().value() < byRecord.value()
        ? "What the charge as it stands leaves out."
        : "What the charge as it stands adds to what the record shows.";
  }

  private Row sentenceRow(Topic topic, List<Evaluation> evaluations, List<Head> heads) {
    List<Cell> cells = new ArrayList<>();
    Line[] lines = evaluations.stream().map(each -> each.line(topic)).toArray(Line[]::new);
    for (int i = 0; i < lines.length; i++) {
      cells.add(words(lines[i]).cell().under(heads.get(i)));
    }
    return new Row(
        topic.title(), counts(heads, lines), cells, LineWords.cites(lines), notes(lines));
  }

  /** What refusing carries as an offense of its own; null where it is none. */
  public LawTable refusalOffense(Evaluation evaluation) {
    Line offense = evaluation.line(Topic.REFUSAL_OFFENSE);
    if (!offense.isKnown() || NO.equals(offense.value()) && offense.isAlone()) {
      return null;
    }
    String nth = Phrases.ordinal(evaluation.refusal().value()) + " refusal";
    List<Head> heads = List.of(new Head(nth, nth, true));
    List<Evaluation> one = List.of(evaluation);
    List<Row> rows =
        Arrays.stream(FOR_REFUSING)
            .filter(topic -> evaluation.line(topic).rule() != null)
            .map(topic -> sentenceRow(topic, one, heads))
            .toList();
    return rows.isEmpty()
        ? null
        : new LawTable("Sentence for refusing", "Where refusing is an offense.", heads, rows);
  }
}
