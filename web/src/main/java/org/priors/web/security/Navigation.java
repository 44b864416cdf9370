package org.priors.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.calendar.CalendarPeople;
import org.priors.casebook.CaseList;
import org.priors.hearings.HearingsWaiting;
import org.priors.hearings.Stage;
import org.priors.hearings.StatementsWaiting;
import org.priors.letters.PrintLetters;
import org.priors.matching.MatchQueue;
import org.priors.security.Permission;
import org.priors.security.Role;

/** The main navigation: one for each role, in the order of its day. */
@Named
@RequestScoped
public class Navigation {

  /** So many are not counted for each page that is opened. */
  private static final int MANY = 1_000;

  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject CaseList cases;
  @Inject MatchQueue matches;
  @Inject StatementsWaiting statements;
  @Inject HearingsWaiting hearings;
  @Inject PrintLetters letters;
  @Inject CalendarPeople calendar;

  @Inject
  @ConfigProperty(name = "priors.demo", defaultValue = "false")
  boolean demo;

  private List<Link> links;

  private static final Set<Page> OF_LICENSING = EnumSet.of(Page.STATEMENTS, Page.LETTERS);

  /** A clerk of a licensing agency comes to these from the search and the start. */
  private static final Set<Page> OF_OTHER_CLERKS = EnumSet.of(Page.INTAKE, Page.REPEAT);

  private static final String SHOWN = "page";
  private static final String UNDERCHARGED = "which=UNDERCHARGED";

  /**
   * A link of the navigation.
   *
   * @param current {@code page} where it is shown, {@code true} where a page of its section is;
   *     null where neither is
   * @param waiting how many wait there, 0 for none or where nothing is counted
   */
  public record Link(String title, String path, String current, long waiting) {

    public long getWaiting() {
      return waiting;
    }

    public String getTitle() {
      return title;
    }

    public String getPath() {
      return path;
    }

    public String getCurrent() {
      return current;
    }
  }

  public List<Link> getLinks() {
    if (links == null) {
      links =
          new ArrayList<>(
              pages(caller.get().role()).stream()
                  .filter(page -> page != Page.IMPORTS || isImporting())
                  .filter(page -> !OF_LICENSING.contains(page) || isLicensing())
                  .filter(page -> !OF_OTHER_CLERKS.contains(page) || !isLicensingClerk())
                  .filter(page -> page != Page.REQUESTS || hearings.isFor(caller.get()))
                  .filter(page -> page != Page.CALENDAR || hasCalendar())
                  .map(this::link)
                  .toList());
      if (caller.get().may(Permission.PROSECUTE)) {
        links.add(2, undercharged());
      }
    }
    return links;
  }

  /** A clerk imports what the own agency sends; at a court or at no office there is nothing. */
  private boolean isImporting() {
    return caller.get().role() != Role.CLERK || caller.get().agencyId() != null;
  }

  private boolean isLicensing() {
    return statements.isForLicensing(caller.get());
  }

  private boolean isLicensingClerk() {
    return caller.get().role() == Role.CLERK && isLicensing();
  }

  private boolean hasCalendar() {
    return calendar.isFor(caller.get());
  }

  private Link undercharged() {
    return new Link(
        "Undercharged",
        Page.CASES.path() + "?" + UNDERCHARGED,
        here() == Page.CASES && isUndercharged() ? SHOWN : null,
        isErrorPage() ? 0 : cases.count(caller.get(), CaseList.Which.UNDERCHARGED));
  }

  /** What counts may be what failed. */
  private boolean isErrorPage() {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
  }

  private boolean isUndercharged() {
    return request.getQueryString() != null && request.getQueryString().contains(UNDERCHARGED);
  }

  /** The page that was asked for; null for none. */
  private Page here() {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return Page.at(path.replaceFirst("[.]xhtml$", "")).orElse(null);
  }

  public boolean isDemonstration() {
    return demo;
  }

  private Link link(Page page) {
    return new Link(page.title(), page.path(), current(page), waiting(page));
  }

  private String current(Page page) {
    Page here = here();
    if (here == page) {
      return page == Page.CASES && isUndercharged() ? null : SHOWN;
    }
    boolean isOfSection =
        here != null && here.section() == page && !pages(caller.get().role()).contains(here);
    return isOfSection ? "true" : null;
  }

  /** As a mark beside a link has it. */
  public String told(long waiting) {
    return waiting < MANY ? Long.toString(waiting) : MANY - 1 + "+";
  }

  private long waiting(Page page) {
    if (isErrorPage()) {
      return 0;
    }
    return switch (page) {
      case MATCHES -> matches.countUpTo(caller.get(), MANY);
      case STATEMENTS -> statements.count(caller.get(), Stage.RECEIVED);
      case REQUESTS -> hearings.waiting(caller.get());
      case LETTERS -> letters.countWaiting(caller.get());
      default -> 0;
    };
  }

  private static List<Page> pages(Role role) {
    return switch (role) {
      case OFFICER -> List.of(Page.START, Page.INTAKE, Page.APPEARANCES, Page.CASES, Page.SEARCH);
      case PROSECUTOR -> List.of(Page.START, Page.CASES, Page.SEARCH, Page.REPEAT, Page.LAW);
      case HEARING_OFFICER ->
          List.of(Page.HEARINGS, Page.REQUESTS, Page.CALENDAR, Page.SEARCH, Page.CASES, Page.LAW);
      case CLERK ->
          List.of(
              Page.SEARCH,
              Page.STATEMENTS,
              Page.REQUESTS,
              Page.LETTERS,
              Page.CALENDAR,
              Page.INTAKE,
              Page.MATCHES,
              Page.CASES,
              Page.REPEAT,
              Page.IMPORTS);
      case MANAGER ->
          List.of(Page.REPORTS, Page.UNDONE_STEPS, Page.IMPORTS, Page.CASES, Page.REPEAT);
      case ADMINISTRATOR ->
          List.of(Page.ACCOUNTS, Page.AGENCIES, Page.LAW_FILES, Page.INDEX, Page.IMPORTS);
    };
  }
}
