package org.priors.drivers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A driver with every record and event that any agency or court has reported.
 *
 * @param records newest first; the first is the one whose name heads the page
 * @param events newest first
 */
public record DriverView(long id, List<Reported> records, List<Event> events) {

  /**
   * A person as one agency reported them.
   *
   * @param because why the record stands with this driver
   */
  public record Reported(
      long id,
      String agency,
      String agencyState,
      String agencyZone,
      String given,
      String middle,
      String surname,
      String suffix,
      LocalDate born,
      Sex sex,
      String licenceState,
      String licenceNumber,
      String address,
      String city,
      String addressState,
      String postcode,
      OffsetDateTime reportedAt,
      String source,
      String because) {

    public PersonName name() {
      return new PersonName(given, middle, surname, suffix);
    }

    public String licence() {
      return licenceNumber == null ? null : licenceState + " " + licenceNumber;
    }
  }

  public String heading() {
    return records.get(0).name().heading();
  }

  /** The birth date most recently reported, null where no agency gives one. */
  public LocalDate born() {
    return records.stream()
        .map(Reported::born)
        .filter(born -> born != null)
        .findFirst()
        .orElse(null);
  }

  /** The licence most recently reported, null where no agency gives one. */
  public String licence() {
    return records.stream()
        .map(Reported::licence)
        .filter(number -> number != null)
        .findFirst()
        .orElse(null);
  }

  /** Every other spelling of the name on record. */
  public List<String> alsoKnownAs() {
    String own = records.get(0).name().inWords();
    return records.stream()
        .map(record -> record.name().inWords())
        .distinct()
        .filter(name -> !name.equalsIgnoreCase(own))
        .toList();
  }

  /** All that is on record. */
  public Priors record() {
    return Priors.of(events);
  }

  /**
   * What was on record when the arrest of this case was made; the case's own events are not priors
   * to it.
   */
  public Priors before(long caseId, OffsetDateTime arrestedAt, LocalDate arrestedOn) {
    return Priors.before(events, caseId, arrestedAt, arrestedOn);
  }

  /** The agencies and courts that have reported something, each once. */
  public List<String> forums() {
    return events.stream().map(Event::forum).distinct().toList();
  }
}
