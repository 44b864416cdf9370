package org.priors.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.agencies.Jurisdictions;
import org.priors.people.PersonName;
import org.priors.people.Sex;

/**
 * A driver with every record and event that any agency or court has reported.
 *
 * @param shown by which name, birth date and license the driver is shown
 * @param records newest first
 * @param events newest first
 * @param decided what people said of events that may be one
 */
public record DriverView(
    long id, Shown shown, List<Reported> records, List<Event> events, DecidedPairs decided) {

  /**
   * By what a driver is shown: what most reports say, then the best source, then the latest.
   *
   * @param namingRecord the record whose spelling of the name it is
   * @param born null where no agency gives one
   * @param license null where no agency gives one
   */
  public record Shown(long namingRecord, LocalDate born, String license) {}

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
      String licenseState,
      String licenseNumber,
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

    /** With the name of who issued it, where that is no State. */
    public String license() {
      return licenseNumber == null
          ? null
          : Jurisdictions.licenseInWords(licenseState + " " + licenseNumber);
    }
  }

  /** Surname first, as every list shows it. */
  public String heading() {
    return name().heading();
  }

  private PersonName name() {
    return records.stream()
        .filter(record -> record.id() == shown.namingRecord())
        .findFirst()
        .orElseThrow()
        .name();
  }

  public LocalDate born() {
    return shown.born();
  }

  public String license() {
    return shown.license() == null ? null : Jurisdictions.licenseInWords(shown.license());
  }

  /** Every other spelling of the name on record. */
  public List<String> alsoKnownAs() {
    Map<String, String> spellings = new LinkedHashMap<>();
    records.forEach(
        record -> spellings.putIfAbsent(record.name().fullKey(), record.name().inWords()));
    spellings.remove(name().fullKey());
    return List.copyOf(spellings.values());
  }

  /** Where no case is at hand: all but what is of the latest arrest whose case is open. */
  public Priors priors() {
    return Priors.present(events);
  }

  /** What the priors are prior to and what is on record in all; null where no case is open. */
  public String besidesPriors() {
    return Priors.besides(events);
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
