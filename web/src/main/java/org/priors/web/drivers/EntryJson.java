package org.priors.web.drivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.cases.ChargeKind;
import org.priors.drivers.EventKind;
import org.priors.drivers.RecordEntry;
import org.priors.problems.Refused;
import org.priors.web.rest.JsonFields;

/** An earlier event on another agency's or State's driver record, as a system sends it in JSON. */
@ApplicationScoped
public class EntryJson {

  @Inject Agencies agencies;
  @Inject Clock clock;

  /** Reads it; refuses with everything that is wrong in it. */
  public RecordEntry entry(long driver, JsonFields json) {
    EventKind kind = json.choice("kind", EventKind.class);
    LocalDate day = json.day("happenedOn");
    String state = json.text("state");
    String ori = json.text("agency");
    Long court = json.id("court");
    String detail = json.text("detail");
    String acd = json.text("acdCode");
    String source = json.text("sourceDocument");
    RecordEntry.Status status = json.choice("status", RecordEntry.Status.class);
    ChargeKind of = json.choice("chargeKind", ChargeKind.class);
    Boolean juvenile = json.flag("juvenile");
    Boolean another = json.flag("anotherEvent");
    RecordEntry entry =
        json.make(
            () -> {
              Agency agency = ori == null ? null : agencies.required(ori, "/agency");
              if (court != null && agencies.court(court).isEmpty()) {
                throw new Refused(
                    "unknown-court",
                    "/court",
                    "There is no court " + court + "; GET /api/courts lists them.");
              }
              Long agencyId = agency == null ? null : agency.id();
              return new RecordEntry(
                      driver, kind, day, state, agencyId, court, detail, acd, source, status, clock)
                  .saying(of == null ? null : of.name(), juvenile)
                  .ofAnotherEvent(another);
            });
    json.refuseIfAny();
    return entry;
  }
}
