package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.priors.identity.Matcher;
import org.priors.identity.Pair;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;

/**
 * Decides which drivers new person records belong to. What weighs enough joins with no person
 * looking; what may be one person is kept for a person to decide; the rest are new drivers.
 */
@ApplicationScoped
public class DriverResolution {

  /** How many arriving records one core weighs at a time. */
  private static final int AT_ONCE = 100;

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject KnownRecords records;
  @Inject MatchLinks links;
  @Inject WaitingPairs waiting;
  @Inject Gathering gathering;
  @Inject Regrouping regrouping;
  @Inject WeightsInUse weights;
  @Inject Changes told;

  /** A pair with an arriving record that weighs enough to be kept. */
  private record Found(long arriving, long other, MatchLinks.Weighed link) {

    Found orAs(Map<Pair, MatchLinks.Weighed> waiting) {
      return new Found(arriving, other, waiting.getOrDefault(link.pair(), link));
    }
  }

  /** What was found, and the drivers that follow from it. */
  private record Resolved(List<KnownRecord> connected, Grouping grouping, List<Found> found) {}

  /**
   * Joins the records to their drivers, earlier ones or new ones, and stores them. Records that
   * arrive together are told apart, or joined, as if they came one after another. The lock of
   * {@link Regrouping} is held.
   */
  public void resolve(List<PersonRecord> arriving) {
    if (arriving.isEmpty()) {
      return;
    }
    arriving.forEach(em::persist);
    Arrivals arrivals = new Arrivals(arriving.stream().map(KnownRecord::of).toList());
    List<Set<Long>> sharing = arrivals.sharing(records.sharing(arrivals.keys()));
    Map<Long, KnownRecord> known = known(arrivals, sharing);
    Matcher matcher = weights.matcher();
    Resolved resolved = resolved(arrivals, weigh(arrivals, sharing, known, matcher));
    List<KnownRecord> connected = resolved.connected();
    List<Found> found = resolved.found();
    Grouping grouping = resolved.grouping();
    Founders drivers = regrouping.founded(grouping);
    store(arriving, drivers);
    records.keep(arrivals);
    if (!found.isEmpty()) {
      Function<Long, Long> driverOf =
          id -> grouping.drivers().containsKey(id) ? drivers.driver(id) : known.get(id).driverId();
      links.keep(worthKeeping(found, driverOf), matcher.version());
      regrouping.move(earlier(connected, arrivals), drivers);
      waiting.settle(connected.stream().map(KnownRecord::id).toList(), grouping.givingWayIds());
    }
  }

  /**
   * Finds anew whose record this is, now that it says something else: it is weighed as if it
   * arrived, beside what people decided of it. The lock of {@link Regrouping} is held, and the
   * record is stored.
   *
   * @param before as it was known
   */
  void resolveAgain(PersonRecord corrected, KnownRecord before) {
    Set<Long> connected = new TreeSet<>(links.connected(List.of(corrected.id())));
    records.forget(corrected.id(), new Arrivals(List.of(before)).keys());
    List<Long> waited = links.forget(corrected.id());
    told.of(Change.WAITING, records.withIds(waited).stream().map(KnownRecord::driverId).toList());
    Arrivals arrivals = new Arrivals(List.of(KnownRecord.of(corrected)));
    List<Set<Long>> sharing = arrivals.sharing(records.sharing(arrivals.keys()));
    Map<Long, KnownRecord> known = known(arrivals, sharing);
    Matcher matcher = weights.matcher();
    List<Found> found = resolved(arrivals, weigh(arrivals, sharing, known, matcher)).found();
    records.keep(arrivals);
    links.keep(worthKeeping(found, id -> known.get(id).driverId()), matcher.version());
    found.forEach(one -> connected.add(one.other()));
    regrouping.regroup(connected, corrected.id());
  }

  private Resolved resolved(Arrivals arrivals, List<Found> weighed) {
    List<KnownRecord> connected = connected(arrivals, joining(weighed));
    if (joining(weighed).isEmpty()) {
      return new Resolved(connected, gathering.apart(connected), weighed);
    }
    Gathering.Settled settled =
        gathering.settle(connected, arrivals.records().size(), joining(weighed));
    Map<Pair, MatchLinks.Weighed> held = new HashMap<>();
    settled.found().forEach(link -> held.put(link.pair(), link));
    List<Found> found = weighed.stream().map(one -> one.orAs(held)).toList();
    return new Resolved(connected, settled.grouping(), found);
  }

  private static List<MatchLinks.Weighed> joining(List<Found> found) {
    return found.stream().map(Found::link).filter(MatchLinks.Weighed::joins).toList();
  }

  /** All that is to be compared, and what tells which numbers say nothing, by its number. */
  private Map<Long, KnownRecord> known(Arrivals arrivals, List<Set<Long>> sharing) {
    Map<Long, KnownRecord> known = new HashMap<>();
    arrivals.records().forEach(record -> known.put(record.id(), record));
    Set<Long> onFile = sharing.stream().flatMap(Set::stream).collect(Collectors.toSet());
    onFile.removeAll(known.keySet());
    if (!onFile.isEmpty()) {
      records.withIds(onFile).forEach(record -> known.put(record.id(), record));
    }
    List<KnownRecord> compared = List.copyOf(known.values());
    records.holdingNumbersOf(compared).forEach(record -> known.put(record.id(), record));
    return known;
  }

  /** On all cores: a State's record has dozens to weigh each arriving record against. */
  private List<Found> weigh(
      Arrivals arrivals, List<Set<Long>> sharing, Map<Long, KnownRecord> known, Matcher matcher) {
    long onFile = records.onFile();
    NumberHolders holders = new NumberHolders(known.values());
    Function<Collection<Long>, Matcher.Weighing> weighing =
        ids ->
            matcher.weighing(
                Stream.concat(
                        ids.stream(),
                        holders.of(ids).stream().filter(holder -> !ids.contains(holder)))
                    .map(known::get)
                    .map(KnownRecord::cells)
                    .toList(),
                onFile);
    return IntStream.rangeClosed(0, (sharing.size() - 1) / AT_ONCE)
        .parallel()
        .mapToObj(
            stretch -> {
              int from = stretch * AT_ONCE;
              int to = Math.min(from + AT_ONCE, sharing.size());
              return weigh(
                  arrivals.records().subList(from, to), sharing.subList(from, to), weighing);
            })
        .flatMap(List::stream)
        .toList();
  }

  private static List<Found> weigh(
      List<KnownRecord> arriving,
      List<Set<Long>> sharing,
      Function<Collection<Long>, Matcher.Weighing> by) {
    Map<Long, Integer> places = new LinkedHashMap<>();
    arriving.forEach(record -> places.putIfAbsent(record.id(), places.size()));
    sharing.forEach(others -> others.forEach(other -> places.putIfAbsent(other, places.size())));
    Matcher.Weighing weighing = by.apply(places.keySet());
    List<Found> found = new ArrayList<>();
    for (int place = 0; place < arriving.size(); place++) {
      long record = arriving.get(place).id();
      for (long other : sharing.get(place)) {
        weighing
            .matchWorthALook(places.get(other), places.get(record))
            .map(
                match ->
                    new Found(record, other, MatchLinks.Weighed.of(Pair.of(other, record), match)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The records on file that a join would concern, the earliest first, and then the arriving. */
  private List<KnownRecord> connected(Arrivals arrivals, List<MatchLinks.Weighed> joining) {
    List<KnownRecord> connected = new ArrayList<>();
    if (!joining.isEmpty()) {
      Set<Long> ids = new TreeSet<>();
      joining.forEach(link -> ids.addAll(List.of(link.recordA(), link.recordB())));
      arrivals.records().forEach(record -> ids.remove(record.id()));
      Set<Long> onFile = new TreeSet<>(links.connected(ids));
      arrivals.records().forEach(record -> onFile.remove(record.id()));
      connected.addAll(records.withIds(onFile));
    }
    connected.addAll(arrivals.records());
    return connected;
  }

  private void store(List<PersonRecord> arriving, Founders drivers) {
    arriving.forEach(
        record ->
            record.join(
                drivers.driver(record.id()),
                drivers.grouping().because(record.id()),
                drivers.weighedWith(record.id())));
    em.flush();
  }

  private static List<KnownRecord> earlier(List<KnownRecord> connected, Arrivals arrivals) {
    return connected.subList(0, connected.size() - arrivals.records().size());
  }

  /** All pairs that join, and for each other driver the likeliest that a person should look at. */
  private static List<MatchLinks.Weighed> worthKeeping(
      List<Found> found, Function<Long, Long> driverOf) {
    Map<List<Long>, List<MatchLinks.Weighed>> byDriver =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    one -> List.of(one.arriving(), driverOf.apply(one.other())),
                    LinkedHashMap::new,
                    Collectors.mapping(Found::link, Collectors.toList())));
    return byDriver.values().stream().flatMap(DriverResolution::worthKeeping).toList();
  }

  private static Stream<MatchLinks.Weighed> worthKeeping(List<MatchLinks.Weighed> ofDriver) {
    List<MatchLinks.Weighed> joining = ofDriver.stream().filter(MatchLinks.Weighed::joins).toList();
    return joining.isEmpty()
        ? ofDriver.stream().max(Comparator.comparingDouble(MatchLinks.Weighed::weight)).stream()
        : joining.stream();
  }
}
