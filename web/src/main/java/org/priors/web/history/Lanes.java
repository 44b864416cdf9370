package org.priors.web.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The history as a drawing: a lane for each agency and court, time from left to right. The list
 * beside it says the same in words. Lengths are in units of the drawing, which is {@link #WIDTH}
 * wide.
 */
public record Lanes(List<Year> years, List<Lane> lanes, int height, int from, int to) {

  static final int WIDTH = 1200;
  private static final int LEFT = 230;
  private static final int RIGHT = 1180;
  private static final int TOP = 26;
  private static final int LANE = 46;
  private static final int MARK = 16;
  private static final int MOST_YEARS = 12;
  private static final int MOST_LETTERS = 31;

  /** The line at which a year begins. */
  public record Year(int year, double x) {}

  /** An agency or court, and what it reported. */
  public record Lane(String name, String kind, int y, List<Mark> marks) {

    /** The name as far as the margin has room for it; the list has it whole. */
    public String shortName() {
      return name.length() <= MOST_LETTERS ? name : name.substring(0, MOST_LETTERS - 1) + "…";
    }
  }

  /**
   * A shape in a lane.
   *
   * @param x its left edge
   * @param label what it is, null where there is no room
   */
  public record Mark(
      String symbol,
      double x,
      int y,
      int size,
      String label,
      boolean labelLeft,
      boolean isThisCase) {

    public double middle() {
      return x + size / 2.0;
    }

    public double labelX() {
      return labelLeft ? x - 6 : x + size + 6;
    }
  }

  static Lanes of(List<HistoryEntry> entries) {
    if (entries.isEmpty()) {
      return new Lanes(List.of(), List.of(), TOP, 0, 0);
    }
    List<HistoryEntry> inTime =
        entries.stream().sorted(Comparator.comparing(HistoryEntry::on)).toList();
    int from = inTime.get(0).on().getYear();
    int to = inTime.get(inTime.size() - 1).on().getYear() + 1;
    Scale scale = new Scale(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1));
    List<Lane> lanes = new ArrayList<>();
    inTime.stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.forum() + "|" + entry.state(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .forEach(lane -> lanes.add(lane(lane, TOP + lanes.size() * LANE, scale)));
    int step = (to - from + MOST_YEARS - 1) / MOST_YEARS;
    List<Year> years =
        IntStream.iterate(from, year -> year < to, year -> year + step)
            .mapToObj(year -> new Year(year, scale.x(LocalDate.of(year, 1, 1))))
            .toList();
    return new Lanes(years, lanes, TOP + lanes.size() * LANE, from, to - 1);
  }

  private record Scale(LocalDate from, LocalDate to) {

    double x(LocalDate day) {
      double part = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
      return Math.round((LEFT + part * (RIGHT - LEFT)) * 10) / 10.0;
    }
  }

  private static Lane lane(List<HistoryEntry> entries, int y, Scale scale) {
    List<Mark> marks = new ArrayList<>();
    double free = LEFT;
    for (int i = 0; i < entries.size(); i++) {
      HistoryEntry entry = entries.get(i);
      double x = Math.max(free, scale.x(entry.on()) - MARK / 2.0);
      double next = i + 1 < entries.size() ? scale.x(entries.get(i + 1).on()) - MARK : WIDTH;
      double room = 7.0 * label(entry).length() + MARK + 12;
      boolean right = x + room < next;
      boolean left = !right && i + 1 == entries.size() && x - room > free;
      String label = right || left ? label(entry) : null;
      marks.add(
          new Mark(
              entry.symbol(),
              x,
              y + (LANE - MARK) / 2,
              MARK,
              label,
              left,
              entry.isThisCase() && !entry.isCourt()));
      free = x + MARK + 2;
    }
    HistoryEntry any = entries.get(0);
    return new Lane(
        any.forum(), (any.isCourt() ? "court · " : "agency · ") + any.state(), y, marks);
  }

  private static String label(HistoryEntry entry) {
    return entry.isPending() || entry.isNoMore()
        ? entry.title() + " (" + entry.statusInWords().toLowerCase(Locale.ROOT) + ")"
        : entry.title();
  }

  public boolean isEmpty() {
    return lanes.isEmpty();
  }

  public int width() {
    return WIDTH;
  }
}
