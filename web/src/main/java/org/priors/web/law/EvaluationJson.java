package org.priors.web.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.priors.agencies.Zones;
import org.priors.law.Bac;
import org.priors.law.ChargeKind;
import org.priors.law.Crash;
import org.priors.law.EarlierEvent;
import org.priors.law.EventKind;
import org.priors.law.Facts;
import org.priors.law.Offense;
import org.priors.web.rest.JsonFields;

/**
 * Facts as a system sends them in JSON. Times are local to the agency; one with an offset is made
 * local by the time of the State.
 */
final class EvaluationJson {

  private EvaluationJson() {}

  /** Reads the facts; what is wrong with a field is noted under its pointer. */
  static Facts facts(JsonFields body) {
    String state = state(body);
    return new Facts(
        state,
        offense(body.part("offense"), state),
        at(body.part("arrest"), state),
        at(body.part("notice"), state),
        at(body.part("request"), state),
        at(body.part("warrant"), state),
        body.objects("history", EvaluationJson::event),
        body.whole("offenseNumber"));
  }

  private static LocalDateTime at(JsonFields json, String state) {
    LocalDateTime at = json.local("at", sent -> Zones.local(state, sent, "/at"));
    return at == null ? null : json.make(() -> Zones.there(state, at, "/at"));
  }

  private static String state(JsonFields json) {
    String state = json.text("state");
    return state == null ? null : state.strip().toUpperCase(Locale.ROOT);
  }

  private static Offense offense(JsonFields json, String state) {
    LocalDateTime at = at(json, state);
    BigDecimal grams = json.decimal("bac");
    return new Offense(
        at,
        json.whole("age"),
        grams == null ? null : json.make(() -> Bac.thousandths(grams, "/bac")),
        json.flag("refused"),
        json.flag("commercial"),
        json.flag("hazmat"),
        json.choice("crash", Crash.class),
        json.flag("minorPassenger"),
        json.flag("impaired"),
        json.flag("drugs"));
  }

  private static EarlierEvent event(JsonFields json) {
    EventKind kind = json.choice("kind", EventKind.class);
    LocalDate offenseDate = json.day("offenseDate");
    LocalDate date = json.day("date");
    EarlierEvent.Status status = json.choice("status", EarlierEvent.Status.class);
    return new EarlierEvent(
        kind,
        state(json),
        offenseDate,
        date,
        json.flag("courtOfRecord"),
        status == null ? EarlierEvent.Status.ON_RECORD : status,
        json.choice("chargeKind", ChargeKind.class),
        json.flag("juvenile"),
        json.whole("age"),
        json.text("incident"));
  }
}
