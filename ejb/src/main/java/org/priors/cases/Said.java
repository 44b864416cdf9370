package org.priors.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.priors.people.Address;
import org.priors.people.PersonRecord;

/** What a report or a case file says of an arrest, part by part, so that two can be compared. */
final class Said {

  private static final String PERSON = "/person";
  private static final String TESTS = "/tests";
  private static final int DIGEST = 32;

  /**
   * One thing that is said.
   *
   * @param place as in the report that is sent; of a list that of the whole list
   * @param time that it is said: two alike are two, and the second is another
   */
  private record Part(String place, String text, int time) {

    String digest(String salt) {
      String said = time == 1 ? text : text + "\n" + time;
      return DigestUtils.sha256Hex(String.join("\n", salt, place, said)).substring(0, DIGEST);
    }
  }

  private final Set<Part> parts = new LinkedHashSet<>();
  private final Map<String, Integer> times = new HashMap<>();

  private Said() {}

  /** What the report says; what it leaves out it does not say. */
  static Said by(ArrestReport report) {
    Said said = all(report);
    if (report.testsReported() != TestsReported.impliedBy(!report.tests().isEmpty())) {
      said.say("/testsReported", report.testsReported());
    }
    return said;
  }

  /** What a file says that is opened from the report. */
  static Said onFileAfter(ArrestReport report) {
    Said said = all(report);
    said.onFile(report.tests(), report.testsReported());
    return said;
  }

  private static Said all(ArrestReport report) {
    Said said = new Said();
    said.person(report.person());
    said.arrest(report.arrest());
    report.charges().forEach(said::charge);
    said.advisement(report.advisement());
    report.tests().forEach(said::test);
    report.sobrietyTests().forEach(said::sobrietyTest);
    said.say("/note", report.note() == null || report.note().isBlank() ? null : report.note());
    return said;
  }

  /**
   * What the file says.
   *
   * @param person whom it is about; null for nobody
   */
  static Said by(CaseFile file, PersonRecord person) {
    Said said = new Said();
    said.person(person);
    said.arrest(file.arrest());
    file.charges().forEach(said::charge);
    said.advisement(file.advisement());
    file.tests().forEach(said::test);
    file.sobrietyTests().forEach(said::sobrietyTest);
    file.notes().forEach(note -> said.say("/note", note.text()));
    said.onFile(file.tests(), file.testsReported());
    return said;
  }

  /** A test is on file also for who sends it as it was before its result came. */
  private void onFile(List<ChemicalTest> tests, TestsReported reported) {
    tests.stream()
        .filter(test -> test.result() != null)
        .forEach(test -> say(TESTS, asAskedFor(test)));
    say("/testsReported", reported);
  }

  /** Where this says something that the other does not, each place once. */
  List<String> notIn(Said other) {
    return places(parts.stream().filter(part -> !other.parts.contains(part)));
  }

  /**
   * The same, by what {@link #digests} made of the other.
   *
   * @param named whether the other names anybody; where it does not, whom this names is taken
   */
  List<String> notIn(Set<String> digests, String salt, boolean named) {
    return places(
        parts.stream()
            .filter(part -> named || !part.place().startsWith(PERSON))
            .filter(part -> !digests.contains(part.digest(salt))));
  }

  /** What tells whether another says the same, and nothing else. */
  List<String> digests(String salt) {
    return parts.stream().map(part -> part.digest(salt)).toList();
  }

  private static List<String> places(Stream<Part> parts) {
    return parts.map(Part::place).distinct().toList();
  }

  private void say(String place, Object value) {
    if (value == null) {
      return;
    }
    String text = value.toString().strip();
    parts.add(new Part(place, text, times.merge(place + "\n" + text, 1, Integer::sum)));
  }

  private void person(PersonRecord person) {
    if (person == null) {
      return;
    }
    say(PERSON + "/given", person.name().given());
    say(PERSON + "/middle", person.name().middle());
    say(PERSON + "/surname", person.name().surname());
    say(PERSON + "/suffix", person.name().suffix());
    say(PERSON + "/born", person.born());
    say(PERSON + "/sex", person.sex());
    say(PERSON + "/license", person.license());
    Address address = person.address();
    say(
        PERSON + "/address",
        address == null
            ? null
            : list(address.street(), address.city(), address.state(), address.postcode()));
  }

  private void arrest(Arrest arrest) {
    say("/arrest/place", arrest.place());
    say("/arrest/stopReason", arrest.stopReason());
    say("/arrest/crash", arrest.crash() == Crash.NOT_STATED ? null : arrest.crash());
    say("/arrest/commercial", arrest.commercial());
    say("/arrest/commercialLicense", arrest.commercialLicense());
    say("/arrest/drivingAt", second(arrest.drivingAt()));
    say("/arrest/noticeAt", second(arrest.noticeAt()));
    say("/arrest/childPassenger", arrest.childPassenger());
    say("/arrest/officer/name", arrest.officerName());
    say("/arrest/officer/badge", arrest.officerBadge());
  }

  private void charge(Charge charge) {
    say("/charges", list(inFull(charge), charge.sourceKey()));
  }

  private void advisement(Advisement read) {
    say("/advisement", read == null ? null : inFull(read));
  }

  /** Equal for two charges that are the same but for the agency's numbers of them. */
  static String inFull(Charge charge) {
    return list(
        charge.statute(), charge.description(), charge.degree(), charge.counts(), charge.kind());
  }

  /** Equal for two readings that are the same. */
  static String inFull(Advisement read) {
    return list(read.form(), read.language(), second(read.readAt()), read.readBy());
  }

  private void test(ChemicalTest test) {
    String measured =
        test.result() == null ? asAskedFor(test) : list(asAskedFor(test), test.result());
    say(TESTS, test.sampleBy() == null ? measured : list(measured, test.sampleBy()));
  }

  /** Equal for two tests that are the same but for what was measured and how the sample came. */
  static String asAskedFor(ChemicalTest test) {
    TestTimes times = test.times();
    return list(
        test.kind(),
        test.outcome(),
        second(times.asked()),
        second(times.refused()),
        second(times.agreed()),
        second(times.submitted()),
        test.instrument(),
        test.operator());
  }

  private void sobrietyTest(SobrietyTest test) {
    say("/sobrietyTests", list(test.kind(), test.clues(), test.remarks()));
  }

  private static String list(Object... values) {
    return Stream.of(values)
        .map(value -> Objects.toString(value, ""))
        .collect(Collectors.joining("\n"));
  }

  /** The database keeps less of a second than may be sent. */
  private static Instant second(Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }
}
