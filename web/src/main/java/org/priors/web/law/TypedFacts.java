package org.priors.web.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.priors.agencies.Zones;
import org.priors.law.Bac;
import org.priors.law.ChargeKind;
import org.priors.law.Crash;
import org.priors.law.EarlierEvent;
import org.priors.law.EventKind;
import org.priors.law.Facts;
import org.priors.law.Offense;
import org.priors.web.pages.Form;

/** Reads the facts of an evaluation from a form; its places are those of the API. */
final class TypedFacts {

  private static final String[] OF_AN_EVENT = {
    "/kind",
    "/state",
    "/offenseDate",
    "/date",
    "/courtOfRecord",
    "/status",
    "/chargeKind",
    "/juvenile"
  };

  private static final String HISTORY = "/history/";
  private static final String DAY = "/at";

  private final Form form;

  TypedFacts(Form form) {
    this.form = form;
  }

  /**
   * What was typed; what cannot be read is noted in the form.
   *
   * @param events how many rows for earlier events there are; an empty one is none
   */
  Facts facts(int events) {
    int filled = moveUp(events);
    form.need("/state", "The State");
    form.need("/offense/at", "The day of the offense");
    List<EarlierEvent> history = new ArrayList<>();
    for (int i = 0; i < filled; i++) {
      history.add(event(HISTORY + i));
    }
    LocalDateTime at = moment("/offense", null);
    LocalDateTime arrest = moment("/arrest", at);
    LocalDateTime notice = moment("/notice", arrest);
    return new Facts(
        form.text("/state"),
        offense(at),
        arrest,
        notice,
        moment("/request", notice),
        null,
        history,
        null);
  }

  private Offense offense(LocalDateTime at) {
    BigDecimal bac = form.decimal("/offense/bac");
    Integer thousandths =
        bac == null
            ? null
            : form.make("/offense/bac", () -> Integer.valueOf(Bac.thousandths(bac, "")));
    return new Offense(
        at,
        form.whole("/offense/age"),
        thousandths,
        flag("/offense/refused"),
        flag("/offense/commercial"),
        flag("/offense/hazmat"),
        form.choice("/offense/crash", Crash.class),
        flag("/offense/minorPassenger"),
        flag("/offense/impaired"),
        flag("/offense/drugs"));
  }

  /**
   * The day and time of a step. Without a time it is that of the step before, if on the same day.
   *
   * @param before null for none
   */
  private LocalDateTime moment(String step, LocalDateTime before) {
    LocalDate day = form.day(step + DAY);
    LocalTime time = form.time(step + "/time");
    if (!form.isFilled(step + DAY) && time != null) {
      form.refuse(step + DAY, "A time needs its day.");
    }
    if (day == null) {
      return null;
    }
    if (time != null) {
      String state = form.text("/state");
      return form.make(
          step + "/time",
          () ->
              Zones.there(
                  state == null ? null : state.toUpperCase(Locale.ROOT),
                  LocalDateTime.of(day, time),
                  ""));
    }
    return before != null && before.toLocalDate().equals(day) ? before : day.atStartOfDay();
  }

  private Boolean flag(String place) {
    String chosen = form.text(place);
    return chosen == null ? null : Boolean.valueOf(chosen);
  }

  private EarlierEvent event(String place) {
    EarlierEvent.Status status = form.choice(place + "/status", EarlierEvent.Status.class);
    String state = form.text(place + "/state");
    return new EarlierEvent(
        form.choice(place + "/kind", EventKind.class),
        state == null ? null : state.toUpperCase(Locale.ROOT),
        form.day(place + "/offenseDate"),
        form.day(place + "/date"),
        flag(place + "/courtOfRecord"),
        status == null ? EarlierEvent.Status.ON_RECORD : status,
        form.choice(place + "/chargeKind", ChargeKind.class),
        flag(place + "/juvenile"),
        null,
        null);
  }

  /** Leaves no empty row before a filled one, so that a row's place is that of its event. */
  private int moveUp(int events) {
    int filled = 0;
    for (int i = 0; i < events; i++) {
      String from = HISTORY + i;
      if (Arrays.stream(OF_AN_EVENT).noneMatch(field -> form.isFilled(from + field))) {
        continue;
      }
      String to = HISTORY + filled++;
      if (!from.equals(to)) {
        for (String field : OF_AN_EVENT) {
          form.getFields().put(to + field, form.getFields().remove(from + field));
        }
      }
    }
    return filled;
  }
}
