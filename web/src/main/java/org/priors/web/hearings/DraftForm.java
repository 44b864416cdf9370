package org.priors.web.hearings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.priors.hearings.Appearance;
import org.priors.hearings.Comer;
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
    return rows(appeared().size());
  }

  /** As they were kept, and after them who was marked to have come since. */
  private List<Came> appeared() {
    List<Came> all = new ArrayList<>();
    if (view.record() != null) {
      view.record().appearances().forEach(each -> all.add(Came.of(each)));
    }
    view.comers().stream()
        .filter(Comer::isMarked)
        .map(Came::of)
        .filter(marked -> all.stream().noneMatch(marked::isSame))
        .forEach(all::add);
    return all;
  }

  /** Who appeared, as a row of the form has it. */
  private record Came(Appearance.Part part, String name, Appearance.How manner, Boolean sworn) {

    private static Came of(Appearance kept) {
      return new Came(kept.part(), kept.name(), kept.manner(), kept.isSworn());
    }

    private static Came of(Comer marked) {
      return new Came(marked.part(), marked.name(), marked.mark().manner(), null);
    }

    private boolean isSame(Came other) {
      return part == other.part && name.equalsIgnoreCase(other.name);
    }
  }

  private static int rows(int kept) {
    return kept + EMPTY_ROWS;
  }

  /** What was kept last, where nothing is typed yet. */
  void fill() {
    HearingRecord kept = view.record();
    put("/revision", kept == null ? "0" : Integer.toString(kept.revision()));
    List<Came> appeared = appeared();
    for (int row = 0; row < appeared.size(); row++) {
      fill(APPEARANCES + row, appeared.get(row));
    }
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

  private void fill(String place, Came appeared) {
    put(place + "/part", appeared.part().name());
    put(place + "/name", appeared.name());
    put(place + "/manner", appeared.manner().name());
    put(place + "/sworn", appeared.sworn() == null ? null : appeared.sworn().toString());
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
        revision(),
        form.text("/recording"),
        form.text("/scopeNote"),
        findings,
        exhibits,
        appearances);
  }

  /** Of what was shown with the form; -1, which nothing has, if it is not there. */
  private int revision() {
    String shown = form.text("/revision");
    return shown != null && shown.matches("\\d{1,9}") ? Integer.parseInt(shown) : -1;
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
