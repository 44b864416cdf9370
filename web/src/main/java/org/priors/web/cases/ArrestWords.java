package org.priors.web.cases;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.casebook.CaseView;
import org.priors.cases.Arrest;
import org.priors.cases.ChemicalTest;
import org.priors.cases.SobrietyTest;

/** The stop, the arrest and the tests in words. Empty where nothing is said. */
public record ArrestWords(CaseView view) {

  private static final String NOT_STATED = "Not stated";
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  public String reportedBy() {
    Arrest arrest = view.file().arrest();
    String officer = arrest.officerName() == null ? "" : ", Officer " + arrest.officerName();
    String badge = arrest.officerBadge() == null ? "" : ", badge " + arrest.officerBadge();
    return view.agency().name() + officer + badge;
  }

  public String place() {
    return orNotStated(view.file().arrest().place());
  }

  public String stopReason() {
    return orNotStated(view.file().arrest().stopReason());
  }

  public String vehicle() {
    return said(
        view.file().arrest().commercial(), "Commercial vehicle", "Not a commercial vehicle");
  }

  public String license() {
    return said(
        view.file().arrest().commercialLicense(), "Commercial license", "No commercial license");
  }

  public String child() {
    return said(
        view.file().arrest().childPassenger(),
        "A child was in the vehicle",
        "No child in the vehicle");
  }

  public String fieldTests() {
    String tests =
        view.file().sobrietyTests().stream()
            .map(ArrestWords::inWords)
            .collect(Collectors.joining("; "));
    return tests.isEmpty() ? "None reported" : tests;
  }

  /** A time of a test, in the agency's zone. */
  public String time(Instant at) {
    return at == null ? "none" : TIME.format(at.atZone(view.agency().zone()));
  }

  public String instrument(ChemicalTest test) {
    String named =
        Stream.of(test.instrument(), test.operator())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? NOT_STATED : named;
  }

  /** Why the tests below may not be all of them; null where the source reports all. */
  public String testsMissing() {
    return switch (view.file().testsReported()) {
      case ALL -> null;
      case REFUSALS_ONLY ->
          "This source reports refusals only: a test that was taken is not in it.";
      case NONE -> "This source says nothing about tests.";
    };
  }

  private static String inWords(SobrietyTest test) {
    String clues =
        test.clues() == null ? "" : " " + test.clues() + " of " + test.kind().mostClues();
    String remarks = test.remarks() == null ? "" : " (" + test.remarks() + ")";
    return test.kind().title() + clues + remarks;
  }

  private static String said(Boolean flag, String yes, String no) {
    return flag == null ? NOT_STATED : flag ? yes : no;
  }

  private static String orNotStated(String text) {
    return text == null ? NOT_STATED : text;
  }
}
