package org.priors.web.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.priors.agencies.Agencies;
import org.priors.agencies.OfficeNames;
import org.priors.cases.ChargeKind;
import org.priors.history.EventKind;
import org.priors.history.LicenseTerm;
import org.priors.history.RecordEntry;
import org.priors.history.RecordEntryBuilder;
import org.priors.web.reading.Fields;

/**
 * Reads an earlier event on another agency's or State's driver record, whichever way it came; the
 * agency by its ORI, the court by its id.
 */
@ApplicationScoped
public class EntryReader {

  @Inject Agencies agencies;
  @Inject OfficeNames names;
  @Inject Clock clock;

  /** Reads it; refuses with everything that is wrong in it. */
  public RecordEntry entry(long driver, Fields in) {
    EventKind kind = in.choice("kind", EventKind.class);
    LocalDate day = in.day("happenedOn");
    String state = in.text("state");
    Long agency = in.make(() -> agency(in.named("agency", typed -> names.agencyInFull(typed))));
    Long court = in.make(() -> court(in, state));
    String detail = in.text("detail");
    String acd = in.text("acdCode");
    String source = in.text("sourceDocument");
    RecordEntry.Status status = in.choice("status", RecordEntry.Status.class);
    ChargeKind of = in.choice("chargeKind", ChargeKind.class);
    Boolean juvenile = in.flag("juvenile");
    Boolean another = in.flag("anotherEvent");
    boolean unreadable =
        kind == null
            || day == null
            || agency == null && in.has("agency")
            || court == null && in.has("court");
    RecordEntryBuilder said =
        RecordEntry.of(driver, kind)
            .on(day)
            .in(state)
            .fromAgency(agency)
            .fromCourt(court)
            .detail(detail)
            .coded(acd)
            .readFrom(source)
            .standing(status)
            .ofOffenseOn(in.day("offenseOn"))
            .docketed(in.text("docketNumber"));
    withdrawal(in.part("withdrawal"), said);
    RecordEntry entry =
        isComplete(in) && !unreadable
            ? in.make(
                () ->
                    said.build(clock)
                        .saying(of == null ? null : of.name(), juvenile)
                        .ofAnotherEvent(another))
            : null;
    in.refuseIfAny();
    return entry;
  }

  private static void withdrawal(Fields in, RecordEntryBuilder said) {
    said.withdrawn(
            new LicenseTerm(
                in.dayAhead("from"),
                in.dayAhead("hardUntil"),
                in.dayAhead("until"),
                in.dayAhead("reinstatedOn"),
                in.dayAhead("stayedFrom"),
                in.dayAhead("stayedUntil")))
        .undone(in.day("setAsideOn"), in.text("setAsideBecause"));
  }

  private static boolean isComplete(Fields in) {
    return in.need("kind", "The kind of event")
        & in.need("happenedOn", "The day")
        & in.need("state", "The State")
        & in.need("detail", "What the record says")
        & in.need("sourceDocument", "The source document");
  }

  private Long agency(String ori) {
    return ori == null ? null : agencies.required(ori, "/agency").id();
  }

  private Long court(Fields in, String state) {
    if (in.isText("court")) {
      String said = in.named("court", typed -> names.courtInFull(typed, state));
      return agencies.requiredCourt(said, state, "/court").id();
    }
    Long id = in.id("court");
    return id == null ? null : agencies.requiredCourt(id, "/court").id();
  }
}
