package org.priors.web.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.reports.AgencyMonth;
import org.priors.reports.AnswerColumn;
import org.priors.reports.Condition;
import org.priors.reports.CountColumn;
import org.priors.reports.Definition;
import org.priors.reports.FigureColumns;
import org.priors.reports.MonthTable;
import org.priors.reports.RateColumns;
import org.priors.statistics.AgencyCounts;
import org.priors.statistics.CaseCount;
import org.priors.statistics.CaseRate;
import org.priors.statistics.Measures;
import org.priors.statistics.MonthCounts;
import org.priors.statistics.RatePart;

/** The measures as columns of the workbook, and what the agencies have in them. */
final class MonthlyColumns {

  private static final Map<String, AnswerColumn> ANSWERS =
      Measures.ANSWERED.stream()
          .map(MonthlyColumns::answer)
          .collect(Collectors.toMap(AnswerColumn::key, Function.identity()));

  private static final FigureColumns COLUMNS =
      new FigureColumns(
          Measures.ANSWERED.stream().map(count -> ANSWERS.get(count.key())).toList(),
          Measures.COUNTS.stream().map(MonthlyColumns::count).toList(),
          Measures.RATES.stream().map(MonthlyColumns::rate).toList(),
          Measures.meanings().stream()
              .map(
                  one ->
                      new Definition(
                          one.figure(),
                          one.meaning(),
                          one.numerator(),
                          one.denominator(),
                          one.source()))
              .toList());

  private MonthlyColumns() {}

  static MonthTable table(List<AgencyCounts> agencies) {
    return new MonthTable(
        COLUMNS,
        agencies.stream().map(MonthlyColumns::agency).toList(),
        about(rate -> rate.aboutAll(agencies)));
  }

  private static AgencyMonth agency(AgencyCounts of) {
    MonthCounts counts = of.counts();
    Map<String, Integer> told = new HashMap<>();
    for (CaseCount count : Measures.COUNTS) {
      if (!counts.cannotTell(count)) {
        told.put(count.key(), counts.counted(count));
      }
    }
    for (CaseRate rate : Measures.RATES) {
      if (rate.isTold(counts)) {
        told.put(numerator(rate), counts.numerator(rate));
        told.put(denominator(rate), counts.denominator(rate));
      }
    }
    return new AgencyMonth(
        of.agency(), of.ori(), of.state(), told, about(rate -> rate.about(counts)));
  }

  private static Map<String, String> about(Function<CaseRate, String> say) {
    return Measures.RATES.stream().collect(Collectors.toMap(CaseRate::key, say));
  }

  private static AnswerColumn answer(CaseCount count) {
    return new AnswerColumn(
        count.key(),
        count.answer().heading().text(),
        count.answer().heading().width(),
        count.answer().untold());
  }

  private static CountColumn count(CaseCount count) {
    return new CountColumn(
        count.key(), count.heading().text(), count.heading().width(), where(count));
  }

  private static RateColumns rate(CaseRate rate) {
    List<Condition> among = where(rate.denominator().count());
    List<Condition> both = new ArrayList<>(among);
    both.addAll(where(rate.numerator().count()));
    return new RateColumns(
        rate.key(),
        part(numerator(rate), rate.numerator(), both),
        part(denominator(rate), rate.denominator(), among),
        rate.heading().text(),
        rate.heading().width(),
        rate.none(),
        rate.about().text(),
        rate.about().width());
  }

  private static CountColumn part(String key, RatePart part, List<Condition> where) {
    return new CountColumn(key, part.heading().text(), part.heading().width(), where);
  }

  private static List<Condition> where(CaseCount count) {
    if (count.toldOf() != null) {
      return List.of(Condition.told(ANSWERS.get(count.toldOf().key())));
    }
    return count.answer() == null ? List.of() : List.of(Condition.yes(ANSWERS.get(count.key())));
  }

  private static String numerator(CaseRate rate) {
    return rate.key() + "_numerator";
  }

  private static String denominator(CaseRate rate) {
    return rate.key() + "_denominator";
  }
}
