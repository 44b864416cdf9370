package org.priors.web.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.priors.agencies.Agency;
import org.priors.cases.Advisement;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestReport;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Crash;
import org.priors.cases.SobrietyTest;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.cases.TestTimes;
import org.priors.cases.TestsReported;
import org.priors.drivers.Address;
import org.priors.drivers.License;
import org.priors.drivers.PersonName;
import org.priors.drivers.PersonRecord;
import org.priors.drivers.Sex;
import org.priors.problems.Guard;
import org.priors.web.rest.JsonFields;

/**
 * Reads one agency's report, field by field, into the values of the case; what their constructors
 * refuse is collected.
 */
final class CaseReading {

  private final Agency agency;
  private final ZoneId zone;
  private final String source;

  CaseReading(Agency agency, String source) {
    this.agency = agency;
    this.zone = agency.zone();
    this.source = source;
  }

  ArrestReport report(JsonFields body) {
    String number =
        body.make(
            () ->
                Guard.requiredLine(
                    body.text("agencyNumber"), "/agencyNumber", "The agency's own number", 60));
    PersonRecord person = body.has("person") ? person(body.object("person")) : null;
    Arrest arrest = arrest(body.object("arrest"));
    List<Charge> charges = body.list("charges", this::charge);
    Advisement advisement = body.has("advisement") ? advisement(body.object("advisement")) : null;
    List<ChemicalTest> tests = new ArrayList<>(body.list("tests", this::test));
    List<SobrietyTest> sobriety = body.list("sobrietyTests", CaseReading::sobrietyTest);
    String note = body.text("note");
    TestsReported reported = body.choice("testsReported", TestsReported.class);
    if (body.isEmptyList("charges")) {
      body.refuse("missing", "/charges", "A case has at least one charge.");
    }
    body.refuseIfAny();
    return new ArrestReport(
        agency,
        number,
        null,
        person,
        arrest,
        charges,
        advisement,
        tests,
        sobriety,
        note,
        reported == null ? TestsReported.impliedBy(!tests.isEmpty()) : reported,
        source);
  }

  private static PersonRecord person(JsonFields json) {
    String given = json.text("given");
    String middle = json.text("middle");
    String surname = json.text("surname");
    String suffix = json.text("suffix");
    PersonName name = json.make(() -> new PersonName(given, middle, surname, suffix));
    LocalDate born = json.day("born");
    Sex sex = json.choice("sex", Sex.class);
    License license = json.has("license") ? license(json.object("license")) : null;
    Address address = json.has("address") ? address(json.object("address")) : null;
    return name == null
        ? null
        : json.make(() -> new PersonRecord(name, born, sex, license, address));
  }

  private static License license(JsonFields json) {
    String country = json.text("country");
    String state = json.text("state");
    String number = json.text("number");
    return json.make(() -> new License(country, state, number));
  }

  private static Address address(JsonFields json) {
    String street = json.text("street");
    String city = json.text("city");
    String state = json.text("state");
    String postcode = json.text("postcode");
    String country = json.text("country");
    return json.make(() -> new Address(street, city, state, postcode, country));
  }

  private Arrest arrest(JsonFields json) {
    Instant at = json.moment("at", zone);
    boolean unreadable = at == null && json.has("at");
    String place = json.text("place");
    String stopReason = json.text("stopReason");
    Crash crash = json.choice("crash", Crash.class);
    Boolean commercial = json.flag("commercial");
    Boolean child = json.flag("childPassenger");
    JsonFields officer = json.object("officer");
    String name = officer.text("name");
    String badge = officer.text("badge");
    return unreadable
        ? null
        : json.make(() -> new Arrest(at, place, stopReason, crash, commercial, child, name, badge));
  }

  private Charge charge(JsonFields json) {
    String statute = json.text("statute");
    String description = json.text("description");
    String degree = json.text("degree");
    Integer counts = json.whole("counts");
    ChargeKind kind = json.choice("kind", ChargeKind.class);
    String key = json.text("agencyNumber");
    boolean unreadable = kind == null && json.has("kind");
    return unreadable
        ? null
        : json.make(
            () ->
                new Charge(
                    statute, description, degree, counts == null ? 1 : counts, kind, key, source));
  }

  private Advisement advisement(JsonFields json) {
    String form = json.text("form");
    String language = json.text("language");
    Instant readAt = json.moment("readAt", zone);
    String readBy = json.text("readBy");
    return json.make(() -> new Advisement(form, language, readAt, readBy));
  }

  private ChemicalTest test(JsonFields json) {
    TestKind kind = json.choice("kind", TestKind.class);
    TestOutcome outcome = json.choice("outcome", TestOutcome.class);
    Instant asked = json.moment("askedAt", zone);
    Instant refused = json.moment("refusedAt", zone);
    Instant agreed = json.moment("agreedAt", zone);
    Instant submitted = json.moment("submittedAt", zone);
    TestTimes times = json.make(() -> new TestTimes(asked, refused, agreed, submitted));
    AlcoholConcentration result = result(json);
    String instrument = json.text("instrument");
    String operator = json.text("operator");
    boolean unreadable = kind == null && json.has("kind") || outcome == null && json.has("outcome");
    return unreadable
        ? null
        : json.make(
            () -> new ChemicalTest(kind, outcome, times, result, instrument, operator, source));
  }

  private static AlcoholConcentration result(JsonFields json) {
    var grams = json.decimal("result");
    var unit = json.choice("unit", AlcoholConcentration.Unit.class);
    return grams == null ? null : json.make(() -> new AlcoholConcentration(grams, unit));
  }

  private static SobrietyTest sobrietyTest(JsonFields json) {
    SobrietyTest.Kind kind = json.choice("kind", SobrietyTest.Kind.class);
    Integer clues = json.whole("clues");
    String remarks = json.text("remarks");
    boolean unreadable = kind == null && json.has("kind");
    return unreadable ? null : json.make(() -> new SobrietyTest(kind, clues, remarks));
  }
}
