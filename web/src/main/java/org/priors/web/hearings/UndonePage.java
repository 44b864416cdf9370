package org.priors.web.hearings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.priors.hearings.UndoneAsked;
import org.priors.hearings.UndoneSteps;
import org.priors.web.pages.Columns;
import org.priors.web.pages.Listing;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The steps of administrative actions that were undone, a page at a time. */
@Named
@RequestScoped
public class UndonePage {

  private static final Listing.Sorting USUAL = new Listing.Sorting("undone", true);

  private static final Map<String, String> ORDERS =
      Columns.titled("Last undone first", "-undone", "First undone first", "undone");

  @Inject UndoneSteps undone;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Listing<UndoneSteps.Line> listing;

  @PostConstruct
  void open() {
    if (isShown()) {
      listing =
          new Listing<>(
              new Listing.At(request, path()),
              UndoneSteps.PAGE,
              undone.count(caller.get(), asked(USUAL)),
              USUAL,
              (by, skip, most) -> undone.some(caller.get(), asked(by), skip, most));
    }
  }

  private String path() {
    String narrowed =
        Listing.inAddress("q", getTyped())
            + Listing.inAddress("from", getFrom())
            + Listing.inAddress("until", getUntil());
    return Page.UNDONE_STEPS.path() + narrowed.replaceFirst("&", "?");
  }

  private UndoneAsked asked(Listing.Sorting by) {
    return new UndoneAsked(getTyped(), day(getFrom()), day(getUntil()), !by.descending());
  }

  /** Whether undone steps are the caller's business. */
  public boolean isShown() {
    return undone.isFor(caller.get());
  }

  /** Whether the list is narrowed. */
  public boolean isNarrowed() {
    return !getTyped().isEmpty() || !getFrom().isEmpty() || !getUntil().isEmpty();
  }

  public Listing<UndoneSteps.Line> getListing() {
    return listing;
  }

  public String getTyped() {
    return Listing.typed(request, "q");
  }

  /** The first day, as the address has it; empty for any. */
  public String getFrom() {
    return dayTyped("from");
  }

  /** The last day, as the address has it; empty for any. */
  public String getUntil() {
    return dayTyped("until");
  }

  /** What the field of a day sends; what is no day narrows nothing, and is not shown. */
  private String dayTyped(String parameter) {
    String typed = Listing.typed(request, parameter);
    return day(typed) == null ? "" : typed;
  }

  private static LocalDate day(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  /** What the list may be ordered by, in words, to what the address says. */
  public Map<String, String> getOrders() {
    return ORDERS;
  }
}
