package org.priors.web.security;

import java.util.Arrays;
import java.util.Optional;
import org.priors.security.Permission;
import org.priors.security.Role;

/** Every page there is, with the permission it asks for. A path that is not here is no page. */
public enum Page {
  START("Today", "/start", Permission.SIGNED_IN),
  PURPOSE("Purpose", "/purpose", Permission.SIGNED_IN),
  ACCOUNT("Your account", "/account", Permission.SIGNED_IN),
  HELP("Help", "/help", Permission.SIGNED_IN),
  CASES("Cases", "/cases/list", Permission.READ_CASES),
  CASE("Case", "/cases/case", Permission.READ_CASES),
  TAKEN_BACK("Case taken back", "/cases/withdrawn", Permission.READ_CASES),
  VIEWS("Who looked", "/cases/views", Permission.READ_CASES),
  INTAKE("Intake", "/cases/intake", Permission.RECORD_CASES),
  KNOWN("Who may this be?", "/cases/known", Permission.RECORD_CASES),
  DOCUMENT("Add a document", "/cases/document", Permission.RECORD_CASES),
  SUPPLEMENT("Add to a case", "/cases/supplement", Permission.RECORD_CASES),
  CORRECTION("Correct a case", "/cases/correct", Permission.RECORD_CASES),
  DISPOSITION("Disposition", "/cases/disposition", Permission.RECORD_DISPOSITIONS),
  SEALING("Sealing order", "/cases/sealing", Permission.SEAL),
  WITHHELD("Arrests under a number in use", "/cases/withheld", Permission.SEE_SEALED),
  LAW_DECISION("Decision on the charge", "/cases/decision", Permission.READ_CASES),
  DRIVER("Driver", "/drivers/driver", Permission.READ_DRIVERS),
  RECORD_ENTRY("Earlier event", "/drivers/entry", Permission.RECORD_DISPOSITIONS),
  EVENT_PAIR("One event?", "/drivers/same-event", Permission.DECIDE_EVENTS),
  SEARCH("Search", "/search/search", Permission.READ_DRIVERS),
  MATCHES("Same person?", "/matches/list", Permission.DECIDE_MATCHES),
  MATCH("Two records", "/matches/review", Permission.DECIDE_MATCHES),
  MATCH_GROUP("Who of these is one person?", "/matches/people", Permission.DECIDE_MATCHES),
  DECIDED_MATCHES("Decided: same person or not", "/matches/decided", Permission.DECIDE_MATCHES),
  SAVED_SEARCHES("Saved searches", "/search/saved", Permission.READ_DRIVERS),
  REPEAT("Repeat offenders", "/search/repeat", Permission.COUNT_REPEAT_OFFENDERS),
  NOTICES("Drivers you follow", "/notices/list", Permission.READ_DRIVERS),
  LAW("Law", "/law/state", Permission.READ_LAW),
  LAW_PARAMETER("Parameter of the law", "/law/parameter", Permission.READ_LAW),
  LAW_COVERAGE("Law coverage", "/law/coverage", Permission.READ_LAW),
  HOUSE_RULES("House rules", "/law/house-rules", Permission.READ_LAW),
  EVALUATION("Evaluation", "/law/evaluate", Permission.READ_LAW),
  HEARINGS("Hearings", "/hearings/start", Permission.HEAR),
  REQUESTS("Requests", "/hearings/requests", Permission.SCHEDULE_HEARINGS),
  SUBPOENAS("Subpoenas to be served", "/hearings/subpoenas", Permission.SCHEDULE_HEARINGS),
  PLAN("Plan the list", "/hearings/plan", Permission.PLAN_CALENDAR),
  SET_HEARING("Set a hearing", "/hearings/set", Permission.SCHEDULE_HEARINGS),
  MOVE_HEARING("Move a hearing", "/hearings/move", Permission.SCHEDULE_HEARINGS),
  STATEMENTS("Statements", "/hearings/statements", Permission.SEND_STATEMENTS),
  STATEMENT("Officer's statement", "/hearings/statement", Permission.SEND_STATEMENTS),
  ACTION("Administrative action", "/hearings/action", Permission.READ_CASES),
  HEARING("Hearing", "/hearings/hearing", Permission.READ_CASES),
  APPEARANCES("Your hearings", "/hearings/own", Permission.APPEAR_AT_HEARINGS),
  PREPARATION("Prepare for a hearing", "/hearings/preparation", Permission.APPEAR_AT_HEARINGS),
  UNDONE_STEPS("Undone steps", "/hearings/undone", Permission.READ_UNDONE_STEPS),
  LETTERS("Letters", "/letters/list", Permission.WORK_ON_ACTIONS),
  LETTER_TO_MAKE("Letter to make", "/letters/draft", Permission.WORK_ON_ACTIONS),
  LETTER("Letter", "/letters/letter", Permission.READ_CASES),
  LETTER_BATCH("Batch of letters", "/letters/batch", Permission.WORK_ON_ACTIONS),
  CALENDAR("Calendar", "/calendar/week", Permission.PLAN_CALENDAR),
  CALENDAR_DAYS("Hearing days", "/calendar/days", Permission.PLAN_CALENDAR),
  CALENDAR_ABSENCES("Absences", "/calendar/absences", Permission.PLAN_CALENDAR),
  CALENDAR_PEOPLE("People and rooms", "/calendar/people", Permission.PLAN_CALENDAR),
  CALENDAR_TRAVEL("Travel between rooms", "/calendar/travel", Permission.PLAN_CALENDAR),
  IMPORTS("Imports", "/imports/list", Permission.IMPORT),
  IMPORT("Import", "/imports/import", Permission.IMPORT),
  TAKE_BACK("Take an import back", "/imports/take-back", Permission.TAKE_IMPORT_BACK),
  REPORTS("Reports", "/reports/monthly", Permission.READ_REPORTS),
  FIGURE_CASES("Cases behind a figure", "/reports/cases", Permission.READ_REPORTS),
  ACCOUNTS("Accounts", "/admin/accounts", Permission.ADMINISTER),
  ONE_ACCOUNT("Account", "/admin/account", Permission.ADMINISTER),
  AGENCIES("Agencies and courts", "/admin/agencies", Permission.ADMINISTER),
  LAW_FILES("Law files", "/admin/law", Permission.ADMINISTER),
  INDEX("Search index", "/admin/index", Permission.ADMINISTER);

  private final String title;
  private final String path;
  private final Permission permission;

  Page(String title, String path, Permission permission) {
    this.title = title;
    this.path = path;
    this.permission = permission;
  }

  public String title() {
    return title;
  }

  /** The path without extension, from the root. */
  public String path() {
    return path;
  }

  public boolean allows(Role role) {
    return permission.allows(role);
  }

  /** The first of its folder, under which it stands where it has no link of its own. */
  Page section() {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return Arrays.stream(values())
        .filter(page -> folder.length() > 1 && page.path.startsWith(folder))
        .findFirst()
        .orElse(this);
  }

  static Optional<Page> at(String path) {
    return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
  }
}
