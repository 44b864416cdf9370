package org.priors.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.priors.casebook.CaseLacks;
import org.priors.casebook.CaseList;
import org.priors.casebook.CaseList.Which;
import org.priors.casebook.CaseSelection;
import org.priors.cases.WithheldArrests;
import org.priors.hearings.Appearances;
import org.priors.hearings.HearingsAsked;
import org.priors.hearings.HearingsWaiting;
import org.priors.hearings.Stage;
import org.priors.hearings.StatementsWaiting;
import org.priors.imports.ImportRuns;
import org.priors.matching.MatchQueue;
import org.priors.security.Permission;
import org.priors.security.Role;
import org.priors.web.cases.CaseListPage;
import org.priors.web.pages.Figures;
import org.priors.web.pages.Words;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** What waits for this person, in figures with the ways to it. What counts nothing is left out. */
@Named("due")
@RequestScoped
public class DuePanel {

  private static final String CASE = "open case";
  private static final String CASES = "open cases";

  @Inject ImportRuns imports;
  @Inject CaseList cases;
  @Inject CaseLacks lacks;
  @Inject MatchQueue matches;
  @Inject WithheldArrests withheld;
  @Inject StatementsWaiting statements;
  @Inject Appearances appearances;
  @Inject HearingsWaiting hearings;
  @Inject CurrentCaller caller;
  @Inject Figures figures;
  @Inject Words words;

  private List<Line> lines;

  /**
   * One thing that waits.
   *
   * @param urgent whether it is a wrong that stands until somebody acts
   * @param path of the list
   * @param oldest the first of them, in words; empty where none is told
   */
  public record Line(String title, boolean urgent, String path, String count, String oldest) {}

  /** The most urgent first. */
  public List<Line> getLines() {
    if (lines == null) {
      lines = new ArrayList<>();
      if (caller.get().may(Permission.PROSECUTE)) {
        of("Charged below the record", true, Which.UNDERCHARGED);
        of("Changed on record since you last opened them", false, Which.CHANGED);
        of("Cannot tell whether charged below", false, Which.IN_DOUBT);
        of("Charged above the record", false, Which.ABOVE_RECORD);
        of("Taken by nobody yet", false, Which.UNTAKEN);
      }
      if (caller.mayOpen(Page.WITHHELD.name())) {
        underANumberInUse();
      }
      if (caller.get().may(Permission.DECIDE_MATCHES)) {
        samePerson();
      }
      if (caller.get().may(Permission.SEND_STATEMENTS) && statements.isFor(caller.get())) {
        returned();
      }
      hearings();
      if (caller.get().may(Permission.IMPORT)) {
        notTaken();
      }
      if (caller.get().role() == Role.CLERK || caller.get().role() == Role.OFFICER) {
        lacks.counted(caller.get()).forEach(this::lacking);
      }
    }
    return lines;
  }

  /** Of a licensing agency the navigation says how many it has to go through. */
  private void returned() {
    long returned = statements.count(caller.get(), Stage.RETURNED);
    if (returned > 0) {
      lines.add(
          new Line(
              "Officers' statements returned for correction",
              !statements.isForLicensing(caller.get()),
              Page.STATEMENTS.path() + "?which=returned",
              figures.of(returned, "statement", "statements"),
              ""));
    }
  }

  /** Of officers when they appear, of a licensing agency what is late. */
  private void hearings() {
    if (caller.get().may(Permission.APPEAR_AT_HEARINGS)) {
      waiting(
          "Hearings to appear at",
          false,
          Page.APPEARANCES.path(),
          appearances.count(caller.get(), false));
    }
    if (caller.get().may(Permission.SCHEDULE_HEARINGS) && hearings.isFor(caller.get())) {
      overdue(HearingsAsked.Which.TO_ACCEPT, "Requests for hearings to decide on, overdue");
      overdue(HearingsAsked.Which.TO_SET, "Hearings to set, overdue");
    }
  }

  private void overdue(HearingsAsked.Which which, String title) {
    waiting(
        title,
        true,
        Page.REQUESTS.path() + "?which=" + which + "&due=" + HearingsAsked.Due.OVERDUE,
        hearings.count(caller.get(), HearingsAsked.overdue(which)));
  }

  private void waiting(String title, boolean isLate, String path, long count) {
    if (count > 0) {
      lines.add(new Line(title, isLate, path, figures.of(count, "hearing", "hearings"), ""));
    }
  }

  private void of(String title, boolean urgent, CaseSelection which) {
    CaseList.Counted counted = cases.counted(caller.get(), which);
    if (counted.cases() > 0) {
      add(title, urgent, which, counted.cases(), counted.oldest(), counted.zone());
    }
  }

  private void lacking(CaseLacks.Counted one) {
    add("Lacks: " + one.lack().title(), false, one.lack(), one.cases(), one.oldest(), one.zone());
  }

  private void add(
      String title,
      boolean urgent,
      CaseSelection which,
      long count,
      OffsetDateTime oldest,
      String zone) {
    lines.add(
        new Line(
            title,
            urgent,
            CaseListPage.path(which),
            figures.of(count, CASE, CASES),
            words.dayIn(oldest, zone)));
  }

  private void underANumberInUse() {
    long waiting = withheld.count(caller.get());
    if (waiting > 0) {
      lines.add(
          new Line(
              "Arrests sent under a number in use",
              false,
              Page.WITHHELD.path(),
              figures.of(waiting, "decision waits", "decisions wait"),
              ""));
    }
  }

  private void samePerson() {
    long waiting = matches.count(caller.get());
    if (waiting > 0) {
      lines.add(
          new Line(
              "Records that may be one person",
              false,
              Page.MATCHES.path(),
              figures.of(waiting, "decision waits", "decisions wait"),
              ""));
    }
  }

  private void notTaken() {
    long rows = imports.rowsToMend(caller.get());
    if (rows > 0) {
      lines.add(
          new Line(
              "Rows of imports that were not taken and are kept to be mended",
              false,
              Page.IMPORTS.path(),
              figures.of(rows, "row", "rows"),
              ""));
    }
  }
}
