package org.priors.web.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import org.priors.agencies.Zones;
import org.priors.law.Facts;
import org.priors.web.pages.Form;

/** Facts as a person types them into a form; its places are those of the API. */
final class TypedFacts {

  private static final String[] OF_AN_EVENT = {
    "/kind",
    "/state",
    "/offenseDate",
    "/date",
    "/courtOfRecord",
    "/status",
    "/chargeKind",
    "/juvenile",
    "/actionFor",
    "/docket",
    "/court"
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
    moveUp(events);
    form.need("/state", "The State");
    form.need("/offense/at", "The day of the offense");
    return FactsReader.facts(form.reported(), (step, before) -> moment("/" + step, before));
  }

  /**
   * The day and time of a step. Without a time it is that of the step before, if on the same day.
   *
   * @param before null for none
   */
  private LocalDateTime moment(String step, LocalDateTime before) {
    LocalDate day = form.dayAhead(step + DAY);
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

  /** Leaves no empty row before a filled one, so that a row's place is that of its event. */
  private void moveUp(int events) {
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
  }
}
