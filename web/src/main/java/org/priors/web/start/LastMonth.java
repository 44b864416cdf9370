package org.priors.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.priors.statistics.CaseCount;
import org.priors.statistics.CaseRate;
import org.priors.statistics.Measures;
import org.priors.statistics.MonthCounts;
import org.priors.statistics.MonthlyFigures;
import org.priors.statistics.MonthlyFigures.MonthRow;
import org.priors.web.pages.Figures;
import org.priors.web.security.CurrentCaller;

/** The figures of the latest month that has any. */
@Named("lastMonth")
@RequestScoped
public class LastMonth {

  private static final CaseRate RATE = Measures.REFUSAL_RATE;
  private static final String CANNOT_TELL = "cannot tell";

  @Inject MonthlyFigures monthly;
  @Inject CurrentCaller caller;
  @Inject Figures figures;

  private List<MonthRow> latest;
  private MonthCounts total;

  /** Null where there is no arrest at all. */
  public YearMonth getMonth() {
    if (latest == null) {
      latest = monthly.months(caller.get(), 1, 0);
    }
    return latest.isEmpty() ? null : latest.get(0).yearMonth();
  }

  private MonthCounts total() {
    if (total == null) {
      total = MonthCounts.of(monthly.agencies(caller.get(), getMonth()));
    }
    return total;
  }

  /** Those that the page of the month shows. */
  public List<CaseCount> getCounts() {
    return Measures.COUNTS.stream().filter(count -> count.page() != null).toList();
  }

  /** The count of all agencies together, or that nobody knows it. */
  public String told(CaseCount count) {
    return total().cannotTell(count) ? CANNOT_TELL : figures.count(total().counted(count));
  }

  /** {@code 40.7 %}. */
  public String getRate() {
    return isRated()
        ? figures.percent(total().numerator(RATE), total().denominator(RATE))
        : CANNOT_TELL;
  }

  /** {@code 11 of 27 refused}; empty where that cannot be told. */
  public String getBase() {
    return isRated()
        ? figures.count(total().numerator(RATE))
            + " of "
            + figures.count(total().denominator(RATE))
            + " refused"
        : "";
  }

  private boolean isRated() {
    return total().isRated(RATE);
  }
}
