package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.priors.security.Role;
import org.priors.web.security.Page;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/** The pages that a role may open, and what has to hold of each. */
final class EveryPage {

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  /** The pages of the law are long, and no other role sees more of them than a prosecutor. */
  private static final Set<Page> SAME_FOR_ALL =
      EnumSet.of(
          Page.LAW, Page.LAW_PARAMETER, Page.LAW_COVERAGE, Page.HOUSE_RULES, Page.EVALUATION);

  /** Each role sees something else of these. */
  private static final Set<Page> DIFFERENT_FOR_ALL =
      EnumSet.of(Page.START, Page.CASES, Page.CASE, Page.DRIVER, Page.SEARCH);

  /** What may be cut where the screen is narrowest. */
  private static final Set<Page> NARROWED =
      EnumSet.of(Page.START, Page.CASES, Page.CASE, Page.DRIVER, Page.SEARCH, Page.LAW);

  private static final Set<Page> OF_MANAGERS =
      EnumSet.of(Page.IMPORTS, Page.IMPORT, Page.UNDONE_STEPS);

  /** What is opened; no page where there is none. */
  private record Stop(Page page, String path) {}

  private final Browser browser;
  private final Running priors;

  EveryPage(Browser browser, Running priors) {
    this.browser = browser;
    this.priors = priors;
  }

  /** No axe violation, no sideways scroll, nothing the browser refuses. */
  void check(Role role, int width) {
    try (Visit visit = new Visit(browser, priors, width).signedInAs(role)) {
      for (Stop stop : stops(role)) {
        String path = stop.path();
        visit.open(path);
        if (isLookedAt(role, stop.page(), width)) {
          requireAccessible(visit, path, width);
        }
        assertThat(visit.scrollsSideways())
            .as("%s at %s px scrolls sideways", path, width)
            .isFalse();
        assertThat(visit.complaints()).as("%s at %s px", path, width).isEmpty();
        visit.keepPicture(role + path);
      }
    }
  }

  /**
   * At each width by one role that may open it, and by every role where roles see something else;
   * the markup is the same at all widths.
   */
  private static boolean isLookedAt(Role role, Page page, int width) {
    boolean isOneOfTwo = role == Role.PROSECUTOR || role == Role.CLERK;
    if (width == Visit.NARROWEST) {
      return role == Role.PROSECUTOR && page != null && NARROWED.contains(page);
    }
    if (DIFFERENT_FOR_ALL.contains(page)) {
      return isOneOfTwo || width == Visit.WIDE;
    }
    return page == null ? isOneOfTwo : role == looking(page);
  }

  /** Who sees most of a page. */
  private static Role looking(Page page) {
    if (page.path().startsWith(Page.CALENDAR.path().replaceFirst("week$", ""))) {
      return Role.HEARING_OFFICER;
    }
    // The demonstration's clerk works at no agency, and imports nothing.
    Stream<Role> first =
        OF_MANAGERS.contains(page)
            ? Stream.of(Role.MANAGER)
            : Stream.of(Role.PROSECUTOR, Role.CLERK);
    return Stream.concat(first, Stream.of(Role.values()))
        .filter(page::allows)
        .findFirst()
        .orElseThrow();
  }

  private static void requireAccessible(Visit visit, String path, int width) {
    assertThat(Axe.violations(visit.page(), STANDARDS)).as("%s at %s px", path, width).isEmpty();
  }

  /** The pages of the role, those about one case or driver with one that has much on record. */
  private List<Stop> stops(Role role) {
    JsonNode driver = driverWithMuch();
    long driverId = driver.get("id").longValue();
    long caseId = lastCase(driverId);
    List<Stop> stops = new ArrayList<>(List.of(new Stop(null, "/nothing-is-here")));
    for (Page page : Page.values()) {
      if (page.allows(role) && (role == Role.PROSECUTOR || !SAME_FOR_ALL.contains(page))) {
        stops.add(new Stop(page, page.path() + parameters(page, driverId, caseId)));
      }
    }
    return stops;
  }

  private String parameters(Page page, long driverId, long caseId) {
    return switch (page) {
      case CASE -> "?id=" + caseId;
      case VIEWS, DOCUMENT, DISPOSITION, CORRECTION -> "?case=" + caseId;
      case DRIVER -> "?id=" + driverId;
      case SUPPLEMENT -> "?case=" + caseId + "&what=test";
      case RECORD_ENTRY, NOTICES -> "?driver=" + driverId;
      case STATEMENT -> "?case=" + caseId;
      case ACTION, SET_HEARING -> "?id=" + anAction();
      case HEARING, MOVE_HEARING, PREPARATION ->
          "?id=" + number("select min(action_id) from hearing_setting");
      case EVENT_PAIR -> twoEntries(driverId);
      case MATCH_GROUP -> "?id=" + oneOfThreeWhoWait();
      case SAVED_SEARCHES -> "?search=q%3Dremy%26state%3DLA";
      case LAW_PARAMETER -> "?path=us/la/administrative/refusal/suspension";
      case SEARCH -> "?q=remy+exampel";
      case REPORTS -> "?month=2002-05";
      case FIGURE_CASES -> "?month=2002-05&figure=test_refused";
      case ONE_ACCOUNT -> "?id=" + anAccount();
      default -> "";
    };
  }

  private String twoEntries(long driverId) {
    List<String> entries = new ArrayList<>();
    priors
        .as(Role.CLERK)
        .get("/api/drivers/" + driverId + "/history")
        .json()
        .get("events")
        .forEach(event -> entries.add(event.get("ref").textValue()));
    entries.removeIf(ref -> !ref.startsWith("entry:"));
    return "?a=" + entries.get(0) + "&b=" + entries.get(1);
  }

  private long oneOfThreeWhoWait() {
    Rest clerk = priors.as(Role.CLERK);
    clerk.post("/api/cases", Arrests.of("James", "Qualmacher").born("1963-07-05").json());
    clerk.post("/api/cases", Arrests.of("James", "Kualmacher").born("1963-05-07").json());
    JsonNode third =
        clerk.post("/api/cases", Arrests.of("Jim", "Qualmachere").born("1963-05-07").json()).json();
    long driver =
        clerk.get("/api/cases/" + third.get("id").longValue()).json().get("driverId").longValue();
    Eventually.answer(
        () -> number("select count(*) from match_group_driver where driver_id = " + driver),
        gathered -> gathered > 0);
    return driver;
  }

  private long anAction() {
    Rest officer = priors.as(Role.OFFICER);
    long caseId =
        officer
            .post("/api/cases", Arrests.of("Alma", "Acteduponce").refusingBreath().json())
            .json()
            .get("id")
            .longValue();
    return officer
        .post(
            "/api/cases/" + caseId + "/statements",
            """
            {"basis": "refusal", "statementNumber": "A-1", "receivedAt": "2002-01-25T10:00", "sourceDocument": "Sworn report"}
            """)
        .json()
        .get("action")
        .longValue();
  }

  private long anAccount() {
    return number("select min(account_id) from api_token");
  }

  private long number(String query) {
    try (Connection database = priors.database();
        Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private JsonNode driverWithMuch() {
    Rest clerk = priors.as(Role.CLERK);
    return Eventually.answer(
        () -> clerk.get("/api/drivers?q=00-0000-417").json().at("/hits/0"),
        hit -> !hit.isMissingNode());
  }

  private long lastCase(long driverId) {
    for (JsonNode event :
        priors.as(Role.CLERK).get("/api/drivers/" + driverId + "/history").json().get("events")) {
      if ("ARREST".equals(event.get("kind").textValue())) {
        return event.get("caseId").longValue();
      }
    }
    throw new IllegalStateException("The demonstration driver has no arrest");
  }
}
