package org.priors.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.priors.agencies.Agencies;
import org.priors.agencies.OfficeNames;
import org.priors.calendar.CalendarPeople;
import org.priors.calendar.Resource;
import org.priors.calendar.ResourceKind;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Columns;
import org.priors.web.pages.Form;
import org.priors.web.pages.Listing;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The people and rooms on the calendar of the own office. */
@Named("calendarPeople")
@RequestScoped
public class PeoplePage {

  private static final int SIZE = 25;
  private static final Listing.Sorting BY_NAME = new Listing.Sorting("name", false);
  private static final Map<String, String> ORDERS =
      Columns.titled("Name, A to Z", "name", "Name, Z to A", "-name");

  @Inject CalendarPeople people;
  @Inject Agencies agencies;
  @Inject OfficeNames names;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private final Form renameForm = new Form();
  private Listing<CalendarPeople.Line> listing;
  private Resource renamed;
  private String conflict;

  public Listing<CalendarPeople.Line> getAll() {
    if (listing == null) {
      CalendarPeople.Asked asked = asked(false);
      String path =
          Page.CALENDAR_PEOPLE.path() + "?kind=" + (getKind() == null ? "" : getKind().name());
      listing =
          new Listing<>(
              new Listing.At(request, path + Listing.inAddress("q", getTyped())),
              SIZE,
              people.count(caller.get(), asked),
              BY_NAME,
              (by, skip, most) -> people.some(caller.get(), asked(by.descending()), skip, most));
    }
    return listing;
  }

  private CalendarPeople.Asked asked(boolean descending) {
    return new CalendarPeople.Asked(getKind(), getTyped(), descending);
  }

  public String getTyped() {
    return Listing.typed(request, "q");
  }

  /** The kind that is shown; null for all. */
  public ResourceKind getKind() {
    return Arrays.stream(ResourceKind.values())
        .filter(each -> each.name().equals(request.getParameter("kind")))
        .findFirst()
        .orElse(null);
  }

  public Map<String, String> getKinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (ResourceKind kind : ResourceKind.values()) {
      kinds.put(kind.title(), kind.name());
    }
    return kinds;
  }

  public Map<String, String> getOrders() {
    return ORDERS;
  }

  public void add() {
    boolean read = form.submit(this::addAsSaid);
    if (read && conflict == null) {
      Redirects.to(Page.CALENDAR_PEOPLE.path() + "?done=added");
    }
  }

  private void addAsSaid() {
    form.need("/kind", "Who or what it is");
    form.need("/name", "The name");
    form.need("/code", "What tells it from others");
    ResourceKind kind = form.choice("/kind", ResourceKind.class);
    String agency = form.named("/agency", names::agencyInFull);
    Long office =
        agency == null
            ? null
            : form.make("", () -> agencies.officeOf(agencies.required(agency, "/agency")).id());
    form.refuseIfAny();
    CalendarPeople.Added added =
        new CalendarPeople.Added(kind, office, form.text("/code"), form.text("/name"));
    conflict = Attempt.of(() -> people.add(caller.get(), added));
  }

  /** Who is about to be renamed; null for nobody. */
  public Resource getRenamed() {
    if (renamed == null && request.getParameter("rename") != null) {
      renamed = people.one(caller.get(), number());
      renameForm.getFields().putIfAbsent("/newName", renamed.name());
    }
    return renamed;
  }

  private long number() {
    return Ids.of(request.getParameter("rename"), "person or room on the calendar");
  }

  public void rename() {
    boolean read =
        renameForm.submit(
            () -> {
              renameForm.need("/newName", "The name");
              renameForm.refuseIfAny();
              people.rename(caller.get(), number(), renameForm.text("/newName"));
            });
    if (read) {
      Redirects.to(Page.CALENDAR_PEOPLE.path() + "?done=renamed");
    }
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    return switch (String.valueOf(request.getParameter("done"))) {
      case "added" -> "On the calendar";
      case "renamed" -> "The name is changed";
      default -> null;
    };
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }

  public Form getRenameForm() {
    return renameForm;
  }
}
