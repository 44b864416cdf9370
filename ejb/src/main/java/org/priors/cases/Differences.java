package org.priors.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.priors.law.Phrases;
import org.priors.people.Address;
import org.priors.people.PersonRecord;

/** Gathers what differs between what stands on file and what should, part by part, in words. */
final class Differences {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

  /** What is told of a person, in this order. */
  private static final Map<String, Function<PersonRecord, Object>> OF_THE_PERSON =
      new LinkedHashMap<>();

  static {
    OF_THE_PERSON.put("Surname", one -> one.name().surname());
    OF_THE_PERSON.put("Given name", one -> one.name().given());
    OF_THE_PERSON.put("Middle name", one -> one.name().middle());
    OF_THE_PERSON.put("Suffix", one -> one.name().suffix());
    OF_THE_PERSON.put("Birth date", PersonRecord::born);
    OF_THE_PERSON.put("Sex", PersonRecord::sex);
    OF_THE_PERSON.put("License", PersonRecord::license);
    OF_THE_PERSON.put("Address", one -> line(one.address()));
  }

  private final ZoneId zone;
  private final List<Difference> found = new ArrayList<>();

  /**
   * @param zone of the agency, in which times are told
   */
  Differences(ZoneId zone) {
    this.zone = zone;
  }

  List<Difference> found() {
    return List.copyOf(found);
  }

  /** How many there are so far. */
  int count() {
    return found.size();
  }

  /**
   * @param stood null where nobody was named
   */
  void person(PersonRecord stood, PersonRecord stands) {
    OF_THE_PERSON.forEach(
        (part, said) -> note(part, stood == null ? null : said.apply(stood), said.apply(stands)));
  }

  /** Whether a part of this name is noted of whom a case is about. */
  static boolean isOfThePerson(String part) {
    return OF_THE_PERSON.containsKey(part);
  }

  private static String line(Address address) {
    if (address == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (String part :
        new String[] {address.street(), address.city(), address.state(), address.postcode()}) {
      if (part != null) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  void arrest(Arrest stood, Arrest stands) {
    note("Arrested", stood.at(), stands.at());
    note("Place", stood.place(), stands.place());
    note("Reason for stop", stood.stopReason(), stands.stopReason());
    note("Crash", stood.crash().title(), stands.crash().title());
    note("Commercial vehicle", stood.commercial(), stands.commercial());
    note("Commercial license", stood.commercialLicense(), stands.commercialLicense());
    note("Driving", stood.drivingAt(), stands.drivingAt());
    note("Notice of suspension", stood.noticeAt(), stands.noticeAt());
    note("Child in the vehicle", stood.childPassenger(), stands.childPassenger());
    note("Officer", stood.officerName(), stands.officerName());
    note("Badge", stood.officerBadge(), stands.officerBadge());
  }

  void charge(int number, Charge stood, Charge stands) {
    String charge = "Charge " + number + ", ";
    note(charge + "statute", stood.statute(), stands.statute());
    note(charge + "description", stood.description(), stands.description());
    note(charge + "level", stood.degree(), stands.degree());
    note(charge + "counts", stood.counts(), stands.counts());
    note(charge + "kind", stood.kind().title(), stands.kind().title());
  }

  /**
   * @param stood null where none was reported
   */
  void advisement(Advisement stood, Advisement stands) {
    note("Advisement, form", stood == null ? null : stood.form(), stands.form());
    note("Advisement, language", stood == null ? null : stood.language(), stands.language());
    note("Advisement, read at", stood == null ? null : stood.readAt(), stands.readAt());
    note("Advisement, read by", stood == null ? null : stood.readBy(), stands.readBy());
  }

  void test(int number, ChemicalTest stood, ChemicalTest stands) {
    String test = "Test " + number + ", ";
    note(test + "kind", stood.kind().title(), stands.kind().title());
    note(test + "outcome", stood.outcome().title(), stands.outcome().title());
    note(test + "result", stood.result(), stands.result());
    note(test + "asked at", stood.times().asked(), stands.times().asked());
    note(test + "refused at", stood.times().refused(), stands.times().refused());
    note(test + "agreed at", stood.times().agreed(), stands.times().agreed());
    note(test + "submitted at", stood.times().submitted(), stands.times().submitted());
    note(test + "instrument", stood.instrument(), stands.instrument());
    note(test + "operator", stood.operator(), stands.operator());
    note(
        test + "sample taken",
        stood.sampleBy() == null ? null : stood.sampleBy().title(),
        stands.sampleBy() == null ? null : stands.sampleBy().title());
  }

  /**
   * @param stood null where none was reported
   */
  void sobrietyTest(SobrietyTest stood, SobrietyTest stands) {
    String test = stands.kind().title() + ", ";
    note(test + "clues", stood == null ? null : stood.clues(), stands.clues());
    note(test + "remarks", stood == null ? null : stood.remarks(), stands.remarks());
  }

  void testsReported(TestsReported stood, TestsReported stands) {
    note("What is reported of tests", stood, stands);
  }

  private void note(String part, Object stood, Object stands) {
    String before = text(stood);
    String after = text(stands);
    if (!Objects.equals(before, after)) {
      found.add(new Difference(part, before, after));
    }
  }

  private String text(Object value) {
    if (value instanceof Instant at) {
      return MOMENT.format(at.atZone(zone));
    }
    if (value instanceof LocalDate day) {
      return Phrases.day(day);
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return value == null || value.toString().isBlank() ? null : value.toString();
  }
}
