package org.priors.web.reports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.priors.problems.NotFound;
import org.priors.statistics.CaseMeasure;
import org.priors.statistics.FigureAsked;
import org.priors.statistics.FigureCases;
import org.priors.statistics.Meaning;
import org.priors.statistics.Measures;
import org.priors.web.pages.Listing;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The cases behind a figure of the month, a page at a time. */
@Named("figureCases")
@RequestScoped
public class FigureCasesPage {

  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  @Inject FigureCases cases;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private FigureAsked asked;
  private Pager pager;
  private List<FigureCases.Line> lines;

  @PostConstruct
  void open() {
    String agency = Listing.typed(request, "agency");
    asked = new FigureAsked(month(), measure(), agency.isEmpty() ? null : agency);
    pager =
        new Pager(
            path(asked.month(), asked.measure(), asked.ori()),
            Pager.number(request.getParameter("page")),
            FigureCases.PAGE,
            cases.count(caller.get(), asked));
  }

  private YearMonth month() {
    String said = Listing.typed(request, "month");
    try {
      return YearMonth.parse(said);
    } catch (DateTimeParseException none) {
      throw new NotFound("month", said);
    }
  }

  private CaseMeasure measure() {
    String said = Listing.typed(request, "figure");
    return Measures.named(said).orElseThrow(() -> new NotFound("figure", said));
  }

  /** The address of the cases behind a figure, from the root. */
  static String path(YearMonth month, CaseMeasure measure, String ori) {
    return Page.FIGURE_CASES.path()
        + "?month="
        + month
        + "&figure="
        + measure.key()
        + Listing.inAddress("agency", ori == null ? "" : ori);
  }

  /** {@code Set aside, November 2026}. */
  public String getTitle() {
    return asked.measure().heading().text() + ", " + TITLE.format(asked.month());
  }

  /** What the figure counts. */
  public Meaning getMeaning() {
    return asked.measure().meanings().get(0);
  }

  /** The month, as addresses have it. */
  public String getMonth() {
    return asked.month().toString();
  }

  public Pager getPager() {
    return pager;
  }

  public List<FigureCases.Line> getLines() {
    if (lines == null) {
      lines = cases.some(caller.get(), asked, pager.skipped());
    }
    return lines;
  }
}
