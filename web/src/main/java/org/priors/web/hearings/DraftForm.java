package org.priors.web.hearings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.priors.hearings.Appearance;
import org.priors.hearings.Exhibit;
import org.priors.hearings.Finding;
import org.priors.hearings.HearingDraft;
import org.priors.hearings.HearingRecord;
import org.priors.hearings.HearingView;
import org.priors.hearings.Side;
import org.priors.web.pages.Form;

/** The record of a hearing as a form: filled from what was kept, and read back. */
final class DraftForm {

  /** So many rows stand empty at the end of a list that grows. */
  private static final int EMPTY_ROWS = 2;

  /** So many issues an office may name where no source prints any. */
  private static final int OFFICE_ISSUES = 4;

  private static final String FINDINGS = "/findings/";
  private static final String EXHIBITS = "/exhibits/";
  private static final String APPEARANCES = "/appearances/";

  private final Form form;
  private final HearingView view;

  DraftForm(Form form, HearingView view) {
    this.form = form;
    this.view = view;
  }

  int findings() {
    int kept = view.record() == null ? 0 : view.record().findings().size();
    return view.issues().isEmpty() ? Math.max(OFFICE_ISSUES, kept) : view.issues().size();
  }

  int exhibits() {
    return rows(view.record() == null ? 0 : view.record().exhibits().size());
  }

  int appearances() {
    return rows(view.record() == null ? 0 : view.record().appearances().size());
  }

  private static int rows(int kept) {
    return kept + EMPTY_ROWS;
  }

  /** What was kept last, where nothing is typed yet. */
  void fill() {
    HearingRecord kept = view.record();
    put("/version", kept == null ? "0" : Integer.toString(kept.revision()));
    if (kept == null) {
      return;
    }
    put("/recording", kept.recording());
    put("/scopeNote", kept.scopeNote());
    for (int row = 0; row < kept.findings().size(); row++) {
      fill(FINDINGS + row, kept.findings().get(row));
    }
    for (int row = 0; row < kept.exhibits().size(); row++) {
      fill(EXHIBITS + row, kept.exhibits().get(row));
    }
    for (int row = 0; row < kept.appearances().size(); row++) {
      fill(APPEARANCES + row, kept.appearances().get(row));
    }
  }

  private void fill(String place, Finding finding) {
    put(place + "/issue", finding.issue());
    put(place + "/evidence", finding.evidence());
    put(place + "/officerAccount", finding.officerAccount());
    put(place + "/driverAccount", finding.driverAccount());
    put(place + "/finding", finding.finding() == null ? null : finding.finding().name());
    put(place + "/reason", finding.reason());
  }

  private void fill(String place, Exhibit exhibit) {
    put(place + "/title", exhibit.title());
    put(place + "/offeredBy", exhibit.offeredBy().name());
    put(place + "/ruling", exhibit.ruling().name());
  }

  private void fill(String place, Appearance appearance) {
    put(place + "/part", appearance.part().name());
    put(place + "/name", appearance.name());
    put(place + "/manner", appearance.manner().name());
    put(place + "/sworn", Boolean.toString(appearance.isSworn()));
  }

  private void put(String place, String text) {
    form.getFields().putIfAbsent(place, text == null ? "" : text);
  }

  /** What is in the form; rows in which nothing is said are left out. */
  HearingDraft read() {
    boolean isPrinted = !view.issues().isEmpty();
    List<HearingDraft.Typed> findings =
        rows(findings(), FINDINGS, List.of("issue", "finding", "reason", "evidence"), isPrinted)
            .map(this::finding)
            .toList();
    List<HearingDraft.TypedExhibit> exhibits =
        rows(exhibits(), EXHIBITS, List.of("title", "offeredBy", "ruling"), false)
            .map(this::exhibit)
            .toList();
    List<HearingDraft.TypedAppearance> appearances =
        rows(appearances(), APPEARANCES, List.of("part", "name", "manner"), false)
            .map(this::appearance)
            .toList();
    form.refuseIfAny();
    return new HearingDraft(
        form.version(),
        form.text("/recording"),
        form.text("/scopeNote"),
        findings,
        exhibits,
        appearances);
  }

  private Stream<String> rows(int most, String list, List<String> fields, boolean isAll) {
    List<String> places = new ArrayList<>();
    IntStream.range(0, most)
        .mapToObj(row -> list + row)
        .filter(
            place -> isAll || fields.stream().anyMatch(field -> form.isFilled(place + "/" + field)))
        .forEach(places::add);
    return places.stream();
  }

  private HearingDraft.Typed finding(String place) {
    return new HearingDraft.Typed(
        form.text(place + "/issue"),
        form.text(place + "/evidence"),
        form.text(place + "/officerAccount"),
        form.text(place + "/driverAccount"),
        form.choice(place + "/finding", Finding.Found.class),
        form.text(place + "/reason"));
  }

  private HearingDraft.TypedExhibit exhibit(String place) {
    return new HearingDraft.TypedExhibit(
        form.text(place + "/title"),
        form.choice(place + "/offeredBy", Side.class),
        form.choice(place + "/ruling", Exhibit.Ruling.class));
  }

  private HearingDraft.TypedAppearance appearance(String place) {
    return new HearingDraft.TypedAppearance(
        form.choice(place + "/part", Appearance.Part.class),
        form.text(place + "/name"),
        form.choice(place + "/manner", Appearance.How.class),
        Boolean.TRUE.equals(form.flag(place + "/sworn")));
  }
}
