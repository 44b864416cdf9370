package org.priors.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.priors.history.AsOne;
import org.priors.history.Histories;
import org.priors.history.Priors;
import org.priors.history.PriorsOfAKind;
import org.priors.imports.ImportProfiles;
import org.priors.law.Facts;
import org.priors.law.Numbers;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSnapshot;
import org.priors.sql.Database;

/** What would be otherwise for open cases if several drivers were one, by what everybody sees. */
@ApplicationScoped
public class IfOneDriver {

  @Inject Histories histories;
  @Inject ImportProfiles profiles;
  @Inject CurrentLaw law;
  @Inject Database database;

  /**
   * How many open cases a group has, and of how many something would be otherwise.
   *
   * @param numbers of how many the number of the offense, of the license action or of the refusal
   * @param records of how many what the driver is on record for, and no number; also where the law
   *     does not answer
   */
  public record Otherwise(int openCases, int numbers, int records) {

    static final Otherwise NONE = new Otherwise(0, 0, 0);

    private Otherwise with(Stands now, Stands then) {
      boolean isNumber = !now.numbers.equals(then.numbers);
      return new Otherwise(
          openCases + 1,
          numbers + (isNumber ? 1 : 0),
          records + (isNumber || now.equals(then) ? 0 : 1));
    }
  }

  /**
   * Where a case stands.
   *
   * @param numbers the least and the most of each; none where the law does not answer
   */
  private record Stands(PriorsOfAKind refused, PriorsOfAKind convicted, List<Integer> numbers) {}

  /**
   * Of each group.
   *
   * @param groups the drivers of each, by whatever names it; no driver is in two
   */
  public Map<Long, Otherwise> of(Map<Long, ? extends Collection<Long>> groups) {
    List<Long> drivers = groups.values().stream().flatMap(Collection::stream).toList();
    return database.read(handle -> new Reading(handle, groups, drivers).otherwise());
  }

  /** What is read of all groups at once. */
  private final class Reading {

    private final LawSnapshot by = law.readable().orElse(null);
    private final Map<Long, ? extends Collection<Long>> groups;
    private final Map<Long, List<CaseInBrief>> open;
    private final ChargesRead charges;
    private final Map<Long, AsOne> apart;
    private final Map<Long, AsOne> joined;

    Reading(Handle handle, Map<Long, ? extends Collection<Long>> groups, List<Long> drivers) {
      this.groups = groups;
      this.open =
          CaseInBrief.of(handle, drivers).stream()
              .filter(CaseInBrief::isOpen)
              .collect(Collectors.groupingBy(CaseInBrief::driverId));
      this.charges = ChargesRead.of(handle, drivers, profiles);
      this.apart =
          histories.asIfOne(
              drivers.stream().collect(Collectors.toMap(Function.identity(), List::of)), by);
      this.joined = histories.asIfOne(groups, by);
    }

    Map<Long, Otherwise> otherwise() {
      Map<Long, Otherwise> found = new HashMap<>();
      groups.forEach((group, drivers) -> found.put(group, of(group, drivers)));
      return found;
    }

    private Otherwise of(long group, Collection<Long> drivers) {
      Otherwise found = Otherwise.NONE;
      for (long driver : drivers) {
        for (CaseInBrief each : open.getOrDefault(driver, List.of())) {
          found = found.with(stands(each, apart.get(driver)), stands(each, joined.get(group)));
        }
      }
      return found;
    }

    private Stands stands(CaseInBrief each, AsOne driver) {
      Priors before = each.before(driver.events());
      return new Stands(before.refused(), before.convicted(), numbers(each, driver));
    }

    private List<Integer> numbers(CaseInBrief each, AsOne driver) {
      Facts facts = each.facts(charges.of(each), driver.events(), driver.decided());
      if (by == null || !Findings.isAnswered(by.evaluator(), facts)) {
        return List.of();
      }
      Numbers numbers = by.evaluator().numbers(facts);
      return Stream.concat(
              Stream.of(numbers.offense(), numbers.action(), numbers.refusal()),
              new TreeMap<>(numbers.apart()).values().stream())
          .flatMap(number -> Stream.of(number.value(), number.atMost()))
          .toList();
    }
  }
}
