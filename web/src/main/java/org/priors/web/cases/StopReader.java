package org.priors.web.cases;

import java.time.Instant;
import java.time.ZoneId;
import org.priors.cases.Arrest;
import org.priors.cases.Crash;
import org.priors.cases.SobrietyTest;
import org.priors.web.reading.Fields;

/** Reads the stop and arrest, and what was tested at the roadside. */
final class StopReader {

  private StopReader() {}

  /** Null where the time is not known, which is noted. */
  static Arrest arrest(Fields in, Instant at, ZoneId zone) {
    String place = in.text("place");
    String reason = in.text("stopReason");
    Crash crash = in.choice("crash", Crash.class);
    Boolean commercial = in.flag("commercial");
    Boolean license = in.flag("commercialLicense");
    Instant driving = in.moment("drivingAt", at, zone);
    Instant notice = in.moment("noticeAt", at, zone);
    Boolean child = in.flag("childPassenger");
    Fields officer = in.part("officer");
    String name = officer.text("name");
    String badge = officer.text("badge");
    return at == null
        ? null
        : in.make(
            () ->
                Arrest.madeAt(at)
                    .place(place)
                    .stopReason(reason)
                    .crash(crash)
                    .commercial(commercial)
                    .commercialLicense(license)
                    .drivingAt(driving)
                    .noticeAt(notice)
                    .childPassenger(child)
                    .officer(name, badge)
                    .build());
  }

  static SobrietyTest sobrietyTest(Fields in) {
    SobrietyTest.Kind kind = in.choice("kind", SobrietyTest.Kind.class);
    Integer clues = in.whole("clues");
    String remarks = in.text("remarks");
    return in.need("kind", "The kind of field sobriety test") && kind != null
        ? in.make(() -> new SobrietyTest(kind, clues, remarks))
        : null;
  }
}
