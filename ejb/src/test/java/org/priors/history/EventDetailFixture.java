package org.priors.history;

import java.time.LocalDate;

/** What a document tells of an event, as a test tells it. */
final class EventDetailFixture {

  private final String said;
  private String docket;
  private String code;
  private LocalDate ended;
  private String because;

  private EventDetailFixture(String said) {
    this.said = said;
  }

  /** With these words; null for none. */
  static EventDetailFixture told(String words) {
    return new EventDetailFixture(words);
  }

  EventDetailFixture underDocket(String number) {
    docket = number;
    return this;
  }

  EventDetailFixture coded(String acd) {
    code = acd;
    return this;
  }

  EventDetailFixture ended(LocalDate day, String reason) {
    ended = day;
    because = reason;
    return this;
  }

  EventDetail build() {
    return new EventDetail(
        said, docket, code, null, null, null, ended, because, null, null, null, null);
  }
}
