package org.priors.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.priors.law.CrashHarm;
import org.priors.law.Evaluation;
import org.priors.law.Facts;
import org.priors.law.Offense;
import org.priors.law.Topic;
import org.priors.law.words.AtAGlance;
import org.priors.law.words.LawTable;
import org.priors.law.words.LawWords;
import org.priors.problems.Collector;
import org.priors.rulings.EvaluateLaw;
import org.priors.web.security.CurrentCaller;

/** What people come for on the page of a State's law, before all of it. */
@Named("lawGlance")
@RequestScoped
public class StateGlance {

  private static final String WHOM =
      "For an adult in a vehicle that is not commercial, nobody hurt, at the per se limit. The parts below have the rest.";

  private static final int ADULT = 30;
  private static final int MOST_COLUMNS = 4;
  private static final int MOST_ROWS = 4;

  private static final List<Topic> ASKED =
      List.of(
          Topic.PER_SE_LIMIT,
          Topic.LOOKBACK,
          Topic.REFUSAL_LOOKBACK,
          Topic.REFUSAL_OFFENSE,
          Topic.ADMISSIBLE,
          Topic.REQUEST,
          Topic.PERMIT,
          Topic.BEGINS);

  @Inject StatePage page;
  @Inject EvaluateLaw law;
  @Inject LawDesk desk;
  @Inject CurrentCaller caller;

  private LawTable table;

  /**
   * What holds without regard to a number.
   *
   * @param id of the place on the page where all of it stands
   * @param more how many rows stand there besides
   */
  public record Fact(String title, String id, List<Said> said, int more) {}

  /**
   * One row.
   *
   * @param condition empty where it holds in any case
   * @param value null where the law book has none
   */
  public record Said(String condition, String value, String citation) {}

  /** By number; the law is there. */
  public LawTable getTable() {
    if (table == null) {
      List<Evaluation> byNumber = numbers().mapToObj(this::evaluation).toList();
      LawWords words = new LawWords(desk.book(), Set.of());
      table = new AtAGlance(desk.book(), words, byNumber).table("By number", WHOM);
    }
    return table;
  }

  /** The number that is asked for, else as many as the sources print. */
  private IntStream numbers() {
    Integer asked = page.getNumber();
    return asked == null
        ? IntStream.rangeClosed(1, Math.min(MOST_COLUMNS, page.printedNumbers()))
        : IntStream.of(asked);
  }

  private Evaluation evaluation(int number) {
    LocalDate day = page.getDay();
    Offense offense =
        Offense.at(day.atStartOfDay())
            .age(ADULT)
            .commercial(false)
            .hazmat(false)
            .crash(CrashHarm.NONE)
            .minorPassenger(false)
            .build();
    Facts facts = Facts.of(page.getState().code(), offense).offenseNumber(number).build();
    return law.evaluate(caller.get(), facts, new Collector());
  }

  /** Those of which the law book has something on that day. */
  public List<Fact> getFacts() {
    return ASKED.stream()
        .flatMap(topic -> page.sheetOf(topic).stream())
        .map(StateGlance::fact)
        .toList();
  }

  private static Fact fact(LawSheet sheet) {
    List<Said> all = sheet.rows().stream().flatMap(StateGlance::said).toList();
    return new Fact(
        sheet.title(),
        sheet.id(),
        all.stream().limit(MOST_ROWS).toList(),
        Math.max(0, all.size() - MOST_ROWS));
  }

  private static Stream<Said> said(LawSheet.Row row) {
    return row.cells().stream()
        .flatMap(
            cell ->
                cell.entries().stream()
                    .map(
                        entry ->
                            new Said(
                                condition(row.condition(), cell.column()),
                                entry.value(),
                                entry.citation())));
  }

  private static String condition(String condition, String column) {
    String of = condition.equals(SheetMaker.ANY) ? "" : condition;
    return of.isEmpty() || column.isEmpty() ? of + column : of + ", " + column;
  }
}
