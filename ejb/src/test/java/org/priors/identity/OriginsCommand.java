package org.priors.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Draft. */
public final class OriginsCommand {

  private record Found(int a, int b, double bits, boolean joins, String evidence) {}

  private final OriginsFile file;
  private final String mode;
  private final Matcher shipped = Matcher.shipped();
  private long[] keys;
  private int[] holders;
  private long[][] ofRecord;
  private final Records records = new Records();
  private final List<Found> found = new ArrayList<>();

  private OriginsCommand(OriginsFile file, String mode) {
    this.file = file;
    this.mode = mode;
  }

  public static void main(String[] arguments) throws IOException {
    long began = System.nanoTime();
    OriginsFile file = OriginsFile.of(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]), arguments[2].endsWith("bare"));
    OriginsCommand command = new OriginsCommand(file, arguments[2].replace("-bare", ""));
    System.out.printf("read %.1f s%n", (System.nanoTime() - began) / 1e9);
    command.index();
    System.out.printf("index %.1f s%n", (System.nanoTime() - began) / 1e9);
    command.link();
    System.out.printf("link %.1f s%n", (System.nanoTime() - began) / 1e9);
    command.tell(arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0);
    System.out.printf("%.1f s%n", (System.nanoTime() - began) / 1e9);
  }

  private void index() {
    int n = file.size();
    ofRecord = new long[n][];
    IntStream.range(0, n).parallel().forEach(r -> ofRecord[r] = ArrivalKeys.of(file.cells(r)));
    int total = Arrays.stream(ofRecord).mapToInt(k -> k.length).sum();
    keys = new long[total];
    int at = 0;
    for (long[] k : ofRecord) {
      for (long key : k) {
        keys[at++] = key;
      }
    }
    Arrays.parallelSort(keys);
    int[] next = new int[total];
    holders = new int[total];
    for (int r = 0; r < n; r++) {
      for (long key : ofRecord[r]) {
        int first = first(key);
        holders[first + next[first]++] = r;
      }
    }
  }

  private int first(long key) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int[] candidates(int record) {
    IntStream.Builder all = IntStream.builder();
    for (long key : ofRecord[record]) {
      int first = first(key);
      int at = first;
      while (holders[at] < record) {
        at++;
        if (at - first > ArrivalKeys.MOST_SHARING) {
          break;
        }
      }
      if (at - first <= ArrivalKeys.MOST_SHARING) {
        for (int i = first; i < at; i++) {
          all.add(holders[i]);
        }
      }
    }
    return all.build().distinct().toArray();
  }

  private NamesOnFile names(int upto) {
    Map<String, List<Map<Field, String>>> days = new TreeMap<>();
    for (int r = 0; r < upto; r++) {
      Map<Field, String> cells = file.cells(r);
      if (cells.get(Field.BORN) != null) {
        days.computeIfAbsent(cells.get(Field.BORN), d -> new ArrayList<>()).add(cells);
      }
    }
    NameCount count = shipped.counting();
    days.values().forEach(count::bornOnOneDay);
    NamesOnFile names = count.names();
    System.out.printf(
        "names of %d records: %d people, %d told, %s%n",
        upto, names.people(), count.bearers().size(), names.version());
    return names;
  }

  private void link() {
    for (int r = 0; r < file.size(); r++) {
      records.add(file.cells(r));
    }
    if (mode.equals("growing")) {
      int from = 0;
      int to = 1_000;
      NamesOnFile names = NamesOnFile.NONE;
      while (from < file.size()) {
        to = Math.min(to, file.size());
        link(from, to, shipped.knowing(names));
        names = names(to);
        from = to;
        to = to * 3 / 2;
      }
    } else {
      Matcher matcher = mode.equals("cold") ? shipped : shipped.knowing(names(file.size()));
      link(0, file.size(), matcher);
    }
  }

  private void link(int from, int to, Matcher matcher) {
    int length = 2_000;
    IntStream.range(0, (to - from + length - 1) / length)
        .parallel()
        .mapToObj(
            i -> {
              List<Found> here = new ArrayList<>();
              int start = from + i * length;
              int end = Math.min(to, start + length);
              Matcher.Weighing weighing =
                  matcher.weighing(records, mode.equals("growing") ? start : file.size());
              for (int r = start; r < end; r++) {
                for (int other : candidates(r)) {
                  int record = r;
                  weighing
                      .matchWorthALook(other, r)
                      .filter(m -> m.bits() >= Linkage.LINK)
                      .ifPresent(
                          m ->
                              here.add(
                                  new Found(
                                      other,
                                      record,
                                      m.bits(),
                                      m.joins(),
                                      m.joins() && !same(other, record) ? m.inWords() : null)));
                }
              }
              return here;
            })
        .forEachOrdered(found::addAll);
  }

  private boolean same(int a, int b) {
    return file.drivers.get(a).equals(file.drivers.get(b));
  }

  private int[] clusters() {
    List<Long> all = LongStream.range(0, file.size()).boxed().toList();
    List<Partition.Link> links =
        found.stream()
            .filter(Found::joins)
            .map(f -> new Partition.Link(Pair.of(f.a, f.b), f.bits))
            .toList();
    Map<Long, Long> oldest =
        Partition.of(all, shipped.weighing(records, 0), Set.of(), Set.of(), links);
    int[] cluster = new int[file.size()];
    oldest.forEach((r, first) -> cluster[r.intValue()] = first.intValue());
    return cluster;
  }

  private static final class Sum {
    long records;
    long people;
    long truePairs;
    long joined;
    long joinedTrue;
    long waitingTrue;
    long waiting;
  }

  private void tell(int examples) {
    int[] cluster = clusters();
    Map<String, Sum> sums = new TreeMap<>();
    Map<String, Long> ofDriver = new HashMap<>();
    Map<Integer, Map<String, Long>> inCluster = new HashMap<>();
    Map<String, String> originOf = new HashMap<>();
    for (int r = 0; r < file.size(); r++) {
      String d = file.drivers.get(r);
      originOf.put(d, file.origins.get(r));
      ofDriver.merge(d, 1L, Long::sum);
      inCluster.computeIfAbsent(cluster[r], x -> new HashMap<>()).merge(d, 1L, Long::sum);
      sums.computeIfAbsent(file.origins.get(r), x -> new Sum()).records++;
    }
    ofDriver.forEach(
        (d, c) -> {
          Sum s = sums.get(originOf.get(d));
          s.people++;
          s.truePairs += c * (c - 1) / 2;
        });
    inCluster.forEach(
        (first, by) -> {
          Sum s = sums.get(file.origins.get(first));
          long all = by.values().stream().mapToLong(Long::longValue).sum();
          s.joined += all * (all - 1) / 2;
          s.joinedTrue += by.values().stream().mapToLong(c -> c * (c - 1) / 2).sum();
        });
    int[] left = {examples};
    for (Found f : found) {
      if (cluster[f.a] != cluster[f.b]) {
        Sum s = sums.get(file.origins.get(f.a));
        s.waiting++;
        s.waitingTrue += same(f.a, f.b) ? 1 : 0;
      } else if (!same(f.a, f.b) && f.joins && left[0]-- > 0) {
        System.out.println(
            file.cells(f.a) + "\n" + file.cells(f.b) + "\n  " + f.bits + " " + f.evidence);
      }
    }
    Sum all = new Sum();
    System.out.printf(
        "%-18s %8s %8s %8s %8s %6s %10s %8s %8s %8s%n",
        "origin", "people", "records", "true", "joined", "false", "share", "recall", "t.wait",
        "waiting");
    sums.forEach(
        (origin, s) -> {
          line(origin, s);
          all.records += s.records;
          all.people += s.people;
          all.truePairs += s.truePairs;
          all.joined += s.joined;
          all.joinedTrue += s.joinedTrue;
          all.waitingTrue += s.waitingTrue;
          all.waiting += s.waiting;
        });
    line("all", all);
  }

  private static void line(String origin, Sum s) {
    long wrong = s.joined - s.joinedTrue;
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-18s %8d %8d %8d %8d %6d %10.6f %8.4f %8d %8d",
            origin,
            s.people,
            s.records,
            s.truePairs,
            s.joined,
            wrong,
            (double) wrong / s.joined,
            (double) s.joinedTrue / s.truePairs,
            s.waitingTrue,
            s.waiting));
  }
}
