package org.priors.web.hearings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.priors.hearings.HearingsAsked;
import org.priors.hearings.HearingsAsked.Due;
import org.priors.hearings.HearingsAsked.Order;
import org.priors.hearings.HearingsAsked.Which;
import org.priors.hearings.HearingsWaiting;
import org.priors.security.Permission;
import org.priors.web.pages.Columns;
import org.priors.web.pages.Listing;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The requests that wait, and the hearings to set and set, a page at a time. */
@Named
@RequestScoped
public class RequestsPage {

  private static final String MINE = "mine";
  private static final Listing.Sorting USUAL = new Listing.Sorting("lastDay", false);

  private static final Map<String, String> ORDERS =
      Columns.titled(
          "Last day, most urgent first", "lastDay",
          "Last day, last first", "-lastDay",
          "When it is held, soonest first", "held",
          "When it is held, last first", "-held",
          "Driver, A to Z", "driver",
          "Driver, Z to A", "-driver",
          "Case number", "number",
          "Case number, last first", "-number");

  @Inject HearingsWaiting waiting;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Listing<HearingsWaiting.Line> listing;
  private List<Choice> choices;

  /** One of the lists, as a link. */
  public record Choice(String title, String path, boolean isCurrent, long count) {}

  @PostConstruct
  void open() {
    if (!isLicensing()) {
      return;
    }
    listing =
        new Listing<>(
            new Listing.At(
                request,
                path(getWhich())
                    + (isMine() ? "&" + MINE + "=1" : "")
                    + (getDue() == Due.ANY ? "" : "&due=" + getDue())
                    + Listing.inAddress("q", getTyped())),
            HearingsWaiting.PAGE,
            waiting.count(caller.get(), asked(USUAL)),
            USUAL,
            (by, skip, most) -> waiting.some(caller.get(), asked(by), skip, most));
    choices =
        Arrays.stream(Which.values())
            .map(
                each ->
                    new Choice(
                        each.title(),
                        path(each),
                        each == getWhich(),
                        waiting.count(caller.get(), HearingsAsked.all(each))))
            .toList();
  }

  /** Whether the caller works where hearings are set. */
  public boolean isLicensing() {
    return waiting.isFor(caller.get());
  }

  /** The address of a list, from the root. */
  static String path(Which which) {
    return Page.REQUESTS.path() + "?which=" + which.name();
  }

  private HearingsAsked asked(Listing.Sorting by) {
    Order order =
        Arrays.stream(Order.values())
            .filter(each -> each.name().replace("_", "").equalsIgnoreCase(by.column()))
            .findFirst()
            .orElse(Order.LAST_DAY);
    return new HearingsAsked(
        getWhich(),
        getDue(),
        getTyped(),
        isMine() ? caller.get().userName() : null,
        order,
        by.descending());
  }

  /** Which list is shown: requests first. */
  public Which getWhich() {
    String said = request.getParameter("which");
    return Arrays.stream(Which.values())
        .filter(each -> each.name().equals(said))
        .findFirst()
        .orElse(Which.TO_ACCEPT);
  }

  /** Whose days are shown: all, where the address says nothing. */
  public Due getDue() {
    String said = request.getParameter("due");
    return Arrays.stream(Due.values())
        .filter(each -> each.name().equals(said))
        .findFirst()
        .orElse(Due.ANY);
  }

  /** The days that a list is narrowed to. */
  public Due[] getDues() {
    return Due.values();
  }

  /** Whether those alone are shown that the caller hears. */
  public boolean isMine() {
    return isHearing() && request.getParameter(MINE) != null;
  }

  /** Whether the caller hears, and what is shown is set. */
  public boolean isHearing() {
    return getWhich() == Which.SET && caller.get().may(Permission.HEAR);
  }

  public Listing<HearingsWaiting.Line> getListing() {
    return listing;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public String getTyped() {
    return Listing.typed(request, "q");
  }

  /** What the list may be ordered by, in words, to what the address says. */
  public Map<String, String> getOrders() {
    return ORDERS;
  }
}
