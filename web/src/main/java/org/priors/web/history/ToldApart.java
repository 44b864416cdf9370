package org.priors.web.history;

import java.time.LocalDate;
import java.util.Locale;
import org.priors.history.Event;
import org.priors.law.Phrases;

/** An event beside another, with what tells it from others. */
public record ToldApart(String label, Event event) {

  static ToldApart of(String label, Event event) {
    return new ToldApart(label, event);
  }

  public String title() {
    String words = EventWords.title(event);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  public String on() {
    return Phrases.day(event.happenedOn());
  }

  public String offense() {
    LocalDate day = event.offenseOn();
    return day == null ? "Not told" : Phrases.day(day);
  }

  public String docket() {
    return event.docketNumber() == null ? "Not told" : event.docketNumber();
  }

  public String status() {
    return EventWords.status(event.status());
  }
}
