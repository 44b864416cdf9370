package org.priors.web.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.priors.casebook.CaseReader;
import org.priors.cases.Advisement;
import org.priors.cases.Arrest;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Crash;
import org.priors.cases.SobrietyTest;
import org.priors.cases.TestsReported;
import org.priors.law.Phrases;
import org.priors.people.PersonRecord;
import org.priors.web.pages.Form;

/** Fills the form of an arrest with what was reported, as a person would have typed it. */
final class ReportedFields {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private final Form form;
  private final ZoneId zone;

  private ReportedFields(Form form, ZoneId zone) {
    this.form = form;
    this.zone = zone;
  }

  static void fill(Form form, CaseReader.Reported reported) {
    ReportedFields fields = new ReportedFields(form, reported.agency().zone());
    CaseFile file = reported.file();
    if (reported.person() != null) {
      fields.person(reported.person());
    }
    fields.arrest(file.arrest());
    Instant at = file.arrest().at();
    List<Charge> charges = file.charges();
    for (int row = 0; row < charges.size(); row++) {
      fields.charge("/charges/" + row, charges.get(row));
    }
    if (file.advisement() != null) {
      fields.advisement(file.advisement(), at);
    }
    List<ChemicalTest> tests = file.tests();
    for (int row = 0; row < tests.size(); row++) {
      fields.test("/tests/" + row, tests.get(row), at);
    }
    fields.put("/testsReported", known(file));
    fields.sobrietyTests(file.sobrietyTests());
  }

  /** What the form would have said of tests; null where nothing, or what it has no word for. */
  static String known(CaseFile file) {
    return file.testsReported() == TestsReported.ALL
        ? (file.tests().isEmpty() ? TestsKnown.NONE_ASKED : TestsKnown.ALL_BELOW).name()
        : null;
  }

  private void put(String place, Object value) {
    form.getFields().put(place, value == null ? null : value.toString());
  }

  private void person(PersonRecord person) {
    put("/person/surname", person.name().surname());
    put("/person/given", person.name().given());
    put("/person/middle", person.name().middle());
    put("/person/suffix", person.name().suffix());
    put("/person/born", day(person.born()));
    put("/person/sex", person.sex());
    if (person.license() != null) {
      put("/person/license/state", person.license().state());
      put("/person/license/number", person.license().number());
    }
    if (person.address() != null) {
      put("/person/address/street", person.address().street());
      put("/person/address/city", person.address().city());
      put("/person/address/state", person.address().state());
      put("/person/address/postcode", person.address().postcode());
    }
  }

  private static String day(LocalDate day) {
    return day == null ? null : Phrases.day(day);
  }

  private void arrest(Arrest arrest) {
    LocalDateTime at = arrest.at().atZone(zone).toLocalDateTime();
    put("/arrest/at", day(at.toLocalDate()));
    put("/arrest/time", TIME.format(at));
    put("/arrest/place", arrest.place());
    put("/arrest/stopReason", arrest.stopReason());
    put("/arrest/crash", arrest.crash() == Crash.NOT_STATED ? null : arrest.crash());
    put("/arrest/commercial", arrest.commercial());
    put("/arrest/commercialLicense", arrest.commercialLicense());
    put("/arrest/childPassenger", arrest.childPassenger());
    put("/arrest/officer/name", arrest.officerName());
    put("/arrest/officer/badge", arrest.officerBadge());
    dated("/arrest/drivingAt", arrest.drivingAt(), arrest.at());
    dated("/arrest/noticeAt", arrest.noticeAt(), arrest.at());
  }

  /** A time, with its day only where that is not told by the time. */
  private void dated(String place, Instant at, Instant near) {
    if (at != null) {
      LocalDateTime local = at.atZone(zone).toLocalDateTime();
      put(place, TIME.format(local));
      boolean isNear = Math.abs(at.getEpochSecond() - near.getEpochSecond()) < 43_200;
      put(place + "/day", isNear ? null : day(local.toLocalDate()));
    }
  }

  private void charge(String place, Charge charge) {
    put(place + "/id", charge.id());
    put(place + "/statute", charge.statute());
    put(place + "/description", charge.description());
    put(place + "/degree", charge.degree());
    put(place + "/counts", charge.counts());
    put(place + "/kind", charge.kind());
  }

  private void advisement(Advisement read, Instant arrested) {
    put("/advisement/form", read.form());
    put("/advisement/language", read.language());
    dated("/advisement/readAt", read.readAt(), arrested);
    put("/advisement/readBy", read.readBy());
  }

  private void test(String place, ChemicalTest test, Instant arrested) {
    put(place + "/id", test.id());
    put(place + "/kind", test.kind());
    put(place + "/outcome", test.outcome());
    if (test.result() != null) {
      put(place + "/result", test.result().grams().toPlainString().replaceFirst("^0", ""));
      put(place + "/unit", test.result().unit());
    }
    dated(place + "/askedAt", test.times().asked(), arrested);
    dated(place + "/refusedAt", test.times().refused(), arrested);
    dated(place + "/agreedAt", test.times().agreed(), arrested);
    dated(place + "/submittedAt", test.times().submitted(), arrested);
    put(place + "/instrument", test.instrument());
    put(place + "/operator", test.operator());
    put(place + "/sampleBy", test.sampleBy());
  }

  /** All kinds have a row; what is not on file says nothing until it is filled. */
  private void sobrietyTests(List<SobrietyTest> onFile) {
    for (SobrietyTest.Kind kind : SobrietyTest.Kind.values()) {
      form.preset("/sobrietyTests/" + kind.ordinal() + "/kind", kind.name());
    }
    for (SobrietyTest test : onFile) {
      String place = "/sobrietyTests/" + test.kind().ordinal();
      put(place + "/clues", test.clues());
      put(place + "/remarks", test.remarks());
    }
  }
}
