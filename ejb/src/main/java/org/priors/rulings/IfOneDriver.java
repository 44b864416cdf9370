package org.priors.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.priors.history.AsOne;
import org.priors.history.DriverPast;
import org.priors.history.Event;
import org.priors.history.Histories;
import org.priors.imports.ImportProfiles;
import org.priors.law.Facts;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSnapshot;
import org.priors.sql.Database;

/** What would be otherwise for open cases if drivers were one, by what everybody sees. */
@ApplicationScoped
public class IfOneDriver {

  @Inject Histories histories;
  @Inject ImportProfiles profiles;
  @Inject CurrentLaw law;
  @Inject Database database;

  /**
   * The open cases of some drivers.
   *
   * @param all how many they have
   * @param numbers of how many the number of the offense, of the license action or of the refusal
   *     would be another
   * @param records of how many more or less would be on record, and no number be another; also
   *     where the law does not answer
   */
  public record Otherwise(int all, int numbers, int records) {}

  /**
   * Of each of these, by the same key.
   *
   * @param unions the sets of drivers of each that may be one
   */
  public Map<Long, Otherwise> of(Map<Long, Set<Set<Long>>> unions) {
    return database.read(handle -> new Reading(handle, unions).otherwise());
  }

  /** Where a case stands: what of the record the law asks about, and its numbers. */
  private record Stands(Set<String> record, Counted counted) {}

  /** What is read of all at once. */
  private final class Reading {

    private final LawSnapshot by = law.snapshot();
    private final Map<Long, Set<Set<Long>>> unions;
    private final Map<Long, List<CaseInBrief>> open;
    private final ChargesRead charges;
    private final Map<Set<Long>, AsOne> asOne;
    private final Map<Set<Long>, LocalDate> born;

    Reading(Handle handle, Map<Long, Set<Set<Long>>> unions) {
      Set<Set<Long>> all =
          unions.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
      Set<Long> drivers = all.stream().flatMap(Collection::stream).collect(Collectors.toSet());
      this.unions = unions;
      this.open =
          CaseInBrief.open(handle, drivers).stream()
              .collect(Collectors.groupingBy(CaseInBrief::driverId));
      this.charges = ChargesRead.of(handle, drivers, profiles);
      all.removeIf(union -> union.stream().noneMatch(open::containsKey));
      open.keySet().forEach(driver -> all.add(Set.of(driver)));
      this.asOne = histories.asIfOne(all, by);
      this.born = born(handle, all);
    }

    Map<Long, Otherwise> otherwise() {
      Map<Long, Otherwise> found = new HashMap<>();
      unions.forEach((key, of) -> found.put(key, otherwise(of)));
      return found;
    }

    private Otherwise otherwise(Set<Set<Long>> of) {
      Set<Long> all = new HashSet<>();
      Set<Long> numbers = new HashSet<>();
      Set<Long> records = new HashSet<>();
      for (Set<Long> union : of) {
        for (long driver : union) {
          for (CaseInBrief each : open.getOrDefault(driver, List.of())) {
            Stands now = stands(each, Set.of(driver));
            Stands then = stands(each, union);
            all.add(each.id());
            if (!now.equals(then)) {
              (now.counted == null || now.counted.equals(then.counted) ? records : numbers)
                  .add(each.id());
            }
          }
        }
      }
      records.removeAll(numbers);
      return new Otherwise(all.size(), numbers.size(), records.size());
    }

    private Stands stands(CaseInBrief each, Set<Long> drivers) {
      AsOne driver = asOne.get(drivers);
      DriverPast past = each.past(driver.events(), driver.decided());
      return new Stands(
          past.events().stream().map(Event::ref).collect(Collectors.toSet()),
          counted(each.facts(charges.of(each), past, born.get(drivers))));
    }

    private Counted counted(Facts facts) {
      return Findings.isAnswered(by.evaluator(), facts)
          ? Counted.of(by.evaluator().numbers(facts))
          : null;
    }
  }

  /** A birth date, by the place of the drivers who are shown by it as one. */
  public record Born(int place, LocalDate born) {}

  /** The birth dates that these are shown by, each as one; null where nobody gives one. */
  private static Map<Set<Long>, LocalDate> born(Handle handle, Collection<Set<Long>> unions) {
    List<Set<Long>> asked = List.copyOf(unions);
    Map<Set<Long>, LocalDate> found = new HashMap<>();
    handle
        .createQuery(
            """
            select u.place, born_shown(array(select record from unnest(string_to_array(u.drivers, ',')::bigint[]) d (id),
                                             unnest(records_of(d.id)) record)) as born
            from unnest(:unions) with ordinality u (drivers, place)
            """)
        .bindArray(
            "unions",
            String.class,
            asked.stream()
                .map(each -> each.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .toArray())
        .mapTo(Born.class)
        .forEach(each -> found.put(asked.get(each.place() - 1), each.born()));
    return found;
  }
}
