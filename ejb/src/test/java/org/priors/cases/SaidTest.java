package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.cases.ArrestFixture.AGENCY;
import static org.priors.cases.ArrestFixture.aCharge;
import static org.priors.cases.ArrestFixture.anArrest;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priors.cases.AlcoholConcentration.Unit;
import org.priors.people.License;
import org.priors.people.PersonName;
import org.priors.people.PersonRecord;

/** What a report says that is not on file. */
class SaidTest {

  private static final PersonRecord PERSON = person("0000001");

  private List<Charge> charges = List.of(aCharge());
  private List<ChemicalTest> tests = List.of();
  private TestsReported reported = TestsReported.NONE;
  private PersonRecord person = PERSON;
  private String note;

  private static PersonRecord person(String license) {
    return new PersonRecord(
        new PersonName("Ann", null, "Said", null),
        null,
        null,
        new License("LA", "00-" + license),
        null);
  }

  private static ChemicalTest blood(String grams) {
    return new ChemicalTest(
        TestKind.BLOOD,
        TestOutcome.COMPLETED,
        null,
        grams == null ? null : new AlcoholConcentration(new BigDecimal(grams), Unit.G_PER_100_ML),
        null,
        null,
        "report");
  }

  private ArrestReport report() {
    return ArrestReport.by(AGENCY, "02-417")
        .person(person)
        .arrest(anArrest().arrest())
        .charges(charges)
        .tests(tests)
        .note(note)
        .testsReported(reported)
        .source("API")
        .build();
  }

  private CaseFile file() {
    CaseFile file = anArrest().inCase();
    charges.forEach(file::add);
    tests.forEach(file::add);
    return file;
  }

  private List<String> notOn(CaseFile file) {
    return Said.by(report()).notIn(Said.by(file, PERSON));
  }

  @Test
  void the_same_again_says_nothing_new() {
    assertThat(notOn(file())).isEmpty();
  }

  @Test
  void what_is_left_out_is_not_said() {
    tests = List.of(blood("0.100"));
    CaseFile file = file();
    tests = List.of();
    person = null;
    assertThat(notOn(file)).isEmpty();
  }

  @Test
  void a_test_is_on_file_also_as_it_was_before_its_result() {
    reported = TestsReported.ALL;
    tests = List.of(blood("0.100"));
    CaseFile file = file();
    tests = List.of(blood(null));
    assertThat(notOn(file)).isEmpty();
    tests = List.of(blood("0.090"));
    assertThat(notOn(file)).containsExactly("/tests");
  }

  @Test
  void of_what_is_said_again_and_again_each_time_counts() {
    charges = Collections.nCopies(50_000, aCharge());
    CaseFile file = file();
    assertThat(notOn(file)).isEmpty();
    charges = Collections.nCopies(50_001, aCharge());
    assertThat(notOn(file)).containsExactly("/charges");
  }

  @Test
  void each_part_that_differs_is_named_once() {
    CaseFile file = file();
    charges = List.of(aCharge(), aCharge(), aCharge());
    tests = List.of(blood(null));
    reported = TestsReported.REFUSALS_ONLY;
    person = person("0000002");
    note = "Look again";
    assertThat(notOn(file))
        .containsExactly("/person/license", "/charges", "/tests", "/note", "/testsReported");
  }

  @Test
  void digests_tell_the_same_as_the_file_that_a_report_opens() {
    Said opened = Said.onFileAfter(report());
    Set<String> digests = Set.copyOf(opened.digests("LA-1"));
    assertThat(Said.by(report()).notIn(digests, "LA-1", true)).isEmpty();
    assertThat(Said.by(report()).notIn(digests, "LA-2", true)).isNotEmpty();
    person = person("0000002");
    note = "Look again";
    assertThat(Said.by(report()).notIn(digests, "LA-1", true))
        .isEqualTo(Said.by(report()).notIn(opened))
        .containsExactly("/person/license", "/note");
    assertThat(Said.by(report()).notIn(digests, "LA-1", false)).containsExactly("/note");
  }
}
