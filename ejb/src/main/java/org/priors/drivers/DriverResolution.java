package org.priors.drivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.priors.identity.ArrivalKeys;
import org.priors.identity.Match;
import org.priors.identity.Matcher;
import org.priors.identity.Pair;

/**
 * Decides which driver a new person record belongs to. What weighs enough joins with no person
 * looking; what may be one person is kept for a person to decide; the rest is a new driver.
 */
@ApplicationScoped
public class DriverResolution {

  static final String FIRST = "first record of this driver";

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject KnownRecords records;
  @Inject MatchLinks links;
  @Inject Regrouping regrouping;
  @Inject Weights weights;

  /**
   * Joins the record to its driver, an earlier one or a new one, and stores it. The lock of {@link
   * Regrouping} is held.
   */
  public PersonRecord resolve(PersonRecord record) {
    em.persist(record);
    KnownRecord arriving = KnownRecord.of(record);
    List<MatchLinks.Weighed> found = weigh(arriving);
    List<MatchLinks.Weighed> joining = found.stream().filter(MatchLinks.Weighed::joins).toList();
    List<KnownRecord> connected = connected(arriving, joining);
    Map<Long, Long> oldest =
        joining.isEmpty()
            ? Map.of(record.id(), record.id())
            : regrouping.gather(connected, joining);
    store(record, oldest.get(record.id()), joining);
    records.keep(List.of(arriving));
    if (!found.isEmpty()) {
      links.keep(found, weights.matcher().version());
      if (!joining.isEmpty()) {
        regrouping.move(earlier(connected, record), oldest);
      }
      links.settle(connected.stream().map(KnownRecord::id).toList());
    }
    return record;
  }

  private void store(PersonRecord record, long oldest, List<MatchLinks.Weighed> joining) {
    long driver = regrouping.founded(oldest);
    record.join(
        driver,
        joining.stream()
            .max(Comparator.comparingDouble(MatchLinks.Weighed::weight))
            .filter(strongest -> oldest != record.id())
            .map(DriverResolution::because)
            .orElse(FIRST));
    em.flush();
  }

  /** The records that a join would concern, and at last the arriving one. */
  private List<KnownRecord> connected(KnownRecord arriving, List<MatchLinks.Weighed> joining) {
    List<KnownRecord> connected = new ArrayList<>();
    if (!joining.isEmpty()) {
      Set<Long> others =
          joining.stream().map(link -> other(link, arriving.id())).collect(Collectors.toSet());
      connected.addAll(records.withIds(links.connected(others)));
    }
    connected.add(arriving);
    return connected;
  }

  private static List<KnownRecord> earlier(List<KnownRecord> connected, PersonRecord record) {
    return connected.stream().filter(known -> known.id() != record.id()).toList();
  }

  /** All pairs that join, and for each other driver the likeliest that a person should look at. */
  private List<MatchLinks.Weighed> weigh(KnownRecord arriving) {
    List<KnownRecord> known = new ArrayList<>(records.sharing(ArrivalKeys.of(arriving.cells())));
    known.add(arriving);
    Matcher.Weighing weighing = regrouping.weighing(known);
    Map<Long, List<MatchLinks.Weighed>> byDriver = new TreeMap<>();
    for (int place = 0; place < known.size() - 1; place++) {
      Match match = weighing.match(place, known.size() - 1);
      if (match.isWorthALook()) {
        byDriver
            .computeIfAbsent(known.get(place).driverId(), driver -> new ArrayList<>())
            .add(weighed(Pair.of(known.get(place).id(), arriving.id()), match));
      }
    }
    return byDriver.values().stream()
        .map(DriverResolution::worthKeeping)
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<MatchLinks.Weighed> worthKeeping(List<MatchLinks.Weighed> ofDriver) {
    List<MatchLinks.Weighed> joining = ofDriver.stream().filter(MatchLinks.Weighed::joins).toList();
    return joining.isEmpty()
        ? ofDriver.stream()
            .max(Comparator.comparingDouble(MatchLinks.Weighed::weight))
            .map(List::of)
            .orElseThrow()
        : joining;
  }

  static MatchLinks.Weighed weighed(Pair pair, Match match) {
    return new MatchLinks.Weighed(pair.a(), pair.b(), match.bits(), match.joins(), match.inWords());
  }

  static String because(MatchLinks.Weighed link) {
    return String.format(Locale.ROOT, "by weight %.1f: %s", link.weight(), link.evidence());
  }

  private static long other(MatchLinks.Weighed link, long record) {
    return link.recordA() == record ? link.recordB() : link.recordA();
  }
}
