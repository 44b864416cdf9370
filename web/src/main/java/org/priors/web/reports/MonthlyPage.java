package org.priors.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.priors.reports.AgencyMonth;
import org.priors.reports.Counts;
import org.priors.reports.Definition;
import org.priors.statistics.MonthlyFigures;
import org.priors.statistics.MonthlyFigures.MonthRow;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;

/** A month's figures by agency, and the months that have any. */
@Named("monthly")
@RequestScoped
public class MonthlyPage {

  private static final int SIZE = 12;
  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  @Inject MonthlyFigures figures;
  @Inject CurrentCaller caller;

  private String asked;
  private String page;
  private Pager pager;
  private List<MonthRow> months = List.of();
  private YearMonth month;
  private String error;
  private List<AgencyMonth> agencies = List.of();

  /** Reads the month that the address names, or the latest of the months on this page. */
  public void load() {
    pager =
        new Pager("/reports/monthly", Pager.number(page), SIZE, figures.countMonths(caller.get()));
    months = figures.months(caller.get(), SIZE, pager.skipped());
    month = chosen();
    if (month != null) {
      agencies = figures.agencies(caller.get(), month).stream().map(MonthlyReport::agency).toList();
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
  public Counts getTotal() {
    return agencies.stream().map(AgencyMonth::counts).reduce(Counts.NONE, Counts::plus);
  }

  /** Those together whose sources say of which arrests a test was asked for. */
  public Counts getRated() {
    return agencies.stream()
        .filter(AgencyMonth::hasRate)
        .map(AgencyMonth::counts)
        .reduce(Counts.NONE, Counts::plus);
  }

  /** Whether no agency's source says of arrests that a test was refused. */
  public boolean isCannotTellRefusals() {
    return AgencyMonth.cannotTellRefusals(agencies);
  }

  public List<Definition> getDefinitions() {
    return Definition.ALL;
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

  public List<AgencyMonth> getAgencies() {
    return agencies;
  }
}
