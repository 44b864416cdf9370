package org.priors.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.priors.statistics.AgencyCounts;
import org.priors.statistics.CaseCount;
import org.priors.statistics.CaseMeasure;
import org.priors.statistics.CaseRate;
import org.priors.statistics.Meaning;
import org.priors.statistics.MeasureGroup;
import org.priors.statistics.Measures;
import org.priors.statistics.MedianDays;
import org.priors.statistics.MonthCounts;
import org.priors.statistics.MonthlyFigures;
import org.priors.statistics.MonthlyFigures.MonthRow;
import org.priors.web.pages.Figures;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;

/** A month's figures by agency, and the months that have any. */
@Named("monthly")
@RequestScoped
public class MonthlyPage {

  private static final int SIZE = 12;
  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  @Inject MonthlyFigures monthly;
  @Inject Figures figures;
  @Inject CurrentCaller caller;

  private String asked;
  private String page;
  private Pager pager;
  private List<MonthRow> months = List.of();
  private YearMonth month;
  private String error;
  private List<AgencyCounts> agencies = List.of();
  private List<MedianDays> days = List.of();
  private MonthCounts total = MonthCounts.of(agencies);

  /** Reads the month that the address names, or the latest of the months on this page. */
  public void load() {
    pager =
        new Pager("/reports/monthly", Pager.number(page), SIZE, monthly.countMonths(caller.get()));
    months = monthly.months(caller.get(), SIZE, pager.skipped());
    month = chosen();
    if (month != null) {
      agencies = monthly.agencies(caller.get(), month);
      total = MonthCounts.of(agencies);
      days = monthly.daysToDecision(caller.get(), month);
    }
  }

  private YearMonth chosen() {
    if (asked == null) {
      return months.isEmpty() ? null : months.get(0).yearMonth();
    }
    try {
      return YearMonth.parse(asked);
    } catch (DateTimeParseException unreadable) {
      error = "A month is written like 2002-05.";
      return null;
    }
  }

  public String title(YearMonth one) {
    return TITLE.format(one);
  }

  /** All agencies together. */
  public MonthCounts getTotal() {
    return total;
  }

  /** The counts that have a column here. */
  public List<CaseCount> getCounts() {
    return Measures.COUNTS.stream().filter(count -> count.page() != null).toList();
  }

  /** The rates of tests; those of the license have tables of their own. */
  public List<CaseRate> getRates() {
    return List.of(getFirst());
  }

  /** The tables of what was done of the license. */
  public List<MeasureGroup> getGroups() {
    return Measures.OF_THE_LICENSE;
  }

  /** How long it took to decide: of all first, then of each agency with a decision. */
  public List<MedianDays> getDays() {
    return days.stream().filter(each -> each.agency() == null || each.count() > 0).toList();
  }

  /** The rate that stands at the head of the page. */
  public CaseRate getFirst() {
    return Measures.REFUSAL_RATE;
  }

  /** The count, or that nobody knows it. */
  public String told(CaseCount count, MonthCounts of) {
    return of.cannotTell(count) ? "cannot tell" : figures.count(of.counted(count));
  }

  /** {@code 40.7 %}. */
  public String percent(CaseRate rate, MonthCounts of) {
    return figures.percent(of.numerator(rate), of.denominator(rate));
  }

  /** {@code 40.7 % (11 of 27)}, or why there is none. */
  public String share(CaseRate rate, MonthCounts of) {
    return of.isRated(rate) ? percent(rate, of) + " (" + base(rate, of) + ")" : rate.none();
  }

  /**
   * The address of the cases behind a figure.
   *
   * @param ori of one agency; null for all
   */
  public String behind(CaseMeasure measure, String ori) {
    return FigureCasesPage.path(month, measure, ori);
  }

  /** {@code 11 of 27}. */
  public String base(CaseRate rate, MonthCounts of) {
    return figures.count(of.numerator(rate)) + " of " + figures.count(of.denominator(rate));
  }

  /** What stands beside the count of all agencies. */
  public String note(CaseCount count) {
    String note = total.cannotTell(count) ? count.page().noteUntold() : count.page().note();
    return note.replace("{agencies}", figures.of(agencies.size(), "agency", "agencies"))
        .replace("{told}", figures.of(total.told(count), "arrest", "arrests"));
  }

  public List<Meaning> getDefinitions() {
    return Measures.meanings();
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public Pager getPager() {
    return pager;
  }

  public List<MonthRow> getMonths() {
    return months;
  }

  /** Null where no month is to be shown. */
  public YearMonth getMonth() {
    return month;
  }

  public String getError() {
    return error;
  }

  public List<AgencyCounts> getAgencies() {
    return agencies;
  }
}
