package org.priors.web.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.priors.agencies.Agency;
import org.priors.cases.Advisement;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestReport;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Crash;
import org.priors.cases.SobrietyTest;
import org.priors.cases.TestsReported;
import org.priors.drivers.PersonRecord;
import org.priors.problems.Guard;
import org.priors.web.pages.Form;

/** Reads the intake form as an arrest report. Times are local to the agency. */
final class IntakeReport {

  private final Form form;
  private final Agency agency;
  private final ZoneId zone;
  private final String source;

  /**
   * @param agency null where none is named, which the form notes
   */
  IntakeReport(Form form, Agency agency, String source) {
    this.form = form;
    this.agency = agency;
    this.zone = agency == null ? ZoneOffset.UTC : agency.zone();
    this.source = source;
  }

  /** The report, or a refusal with everything that is wrong. Rows left empty are left out. */
  ArrestReport read(int chargeRows, int testRows) {
    String number =
        form.make(
            "",
            () ->
                Guard.requiredLine(
                    form.text("/agencyNumber"), "/agencyNumber", "The agency's own number", 60));
    PersonRecord person = new IntakePerson(form).read();
    Instant at = arrestedAt();
    Arrest arrest = at == null ? null : arrest(at);
    List<Charge> charges = rows(chargeRows, this::charge);
    if (IntStream.range(0, chargeRows).noneMatch(this::isCharge)) {
      form.refuse("/charges/0/statute", "A case has at least one charge.");
    }
    Advisement advisement = advisement(at);
    List<ChemicalTest> tests =
        rows(testRows, row -> new IntakeTest(form, zone, at, source).read(row));
    TestsReported reported = TestsKnown.read(form, testRows);
    List<SobrietyTest> sobriety = rows(SobrietyTest.Kind.values().length, this::sobrietyTest);
    form.refuseIfAny();
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
        form.text("/note"),
        reported,
        source);
  }

  private static <T> List<T> rows(int count, IntFunction<T> read) {
    return IntStream.range(0, count).mapToObj(read).filter(Objects::nonNull).toList();
  }

  private Instant arrestedAt() {
    LocalDate day = form.day("/arrest/at");
    LocalTime time = form.time("/arrest/time");
    form.need("/arrest/at", "The day of the arrest");
    form.need("/arrest/time", "The time of the arrest");
    return form.moment("/arrest/time", day, time, zone);
  }

  private Arrest arrest(Instant at) {
    Crash crash = form.choice("/arrest/crash", Crash.class);
    return form.make(
        "/arrest",
        () ->
            new Arrest(
                at,
                form.text("/arrest/place"),
                form.text("/arrest/stopReason"),
                crash,
                flag("/arrest/commercial"),
                flag("/arrest/childPassenger"),
                form.text("/arrest/officerName"),
                form.text("/arrest/officerBadge")));
  }

  private Boolean flag(String place) {
    return form.isFilled(place) ? Boolean.valueOf(form.text(place)) : null;
  }

  private boolean isCharge(int row) {
    return Stream.of("/statute", "/description", "/degree")
        .anyMatch(field -> form.isFilled("/charges/" + row + field));
  }

  private Charge charge(int row) {
    String place = "/charges/" + row;
    if (!isCharge(row)) {
      return null;
    }
    ChargeKind kind = form.choice(place + "/kind", ChargeKind.class);
    Integer counts = form.whole(place + "/counts");
    boolean complete =
        form.need(place + "/statute", "The statute")
            & form.need(place + "/description", "The description of the charge")
            & form.need(place + "/kind", "The kind of charge");
    boolean unreadable = counts == null && form.isFilled(place + "/counts");
    return !complete || unreadable
        ? null
        : form.make(
            place,
            () ->
                new Charge(
                    form.text(place + "/statute"),
                    form.text(place + "/description"),
                    form.text(place + "/degree"),
                    counts == null ? 1 : counts,
                    kind,
                    null,
                    source));
  }

  private Advisement advisement(Instant arrested) {
    String place = "/advisement";
    boolean any =
        Stream.of("/form", "/language", "/readAt", "/readBy")
            .anyMatch(field -> form.isFilled(place + field));
    if (!any) {
      return null;
    }
    Instant read = Nearby.moment(form, place + "/readAt", arrested, zone);
    boolean complete =
        form.need(place + "/form", "The advisement form")
            & form.need(place + "/language", "The language of the advisement")
            & form.need(place + "/readAt", "The time the advisement was read")
            & form.need(place + "/readBy", "Who read the advisement");
    return !complete || read == null
        ? null
        : form.make(
            place,
            () ->
                new Advisement(
                    form.text(place + "/form"),
                    form.text(place + "/language"),
                    read,
                    form.text(place + "/readBy")));
  }

  private SobrietyTest sobrietyTest(int row) {
    String place = "/sobrietyTests/" + row;
    if (!form.isFilled(place + "/clues") && !form.isFilled(place + "/remarks")) {
      return null;
    }
    Integer clues = form.whole(place + "/clues");
    SobrietyTest.Kind kind = SobrietyTest.Kind.values()[row];
    return form.make(place, () -> new SobrietyTest(kind, clues, form.text(place + "/remarks")));
  }
}
