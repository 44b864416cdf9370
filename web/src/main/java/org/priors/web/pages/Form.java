package org.priors.web.pages;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.priors.agencies.OfficeNames;
import org.priors.problems.Causes;
import org.priors.problems.Collector;
import org.priors.problems.LocalTimes;
import org.priors.problems.Problem;
import org.priors.problems.Refused;
import org.priors.problems.Unavailable;
import org.priors.web.reading.Fields;

/**
 * What a person typed into a form, by place, and what is wrong with it. A place is that of a {@link
 * Problem}, such as {@code /charges/0/statute}, so that each problem finds its field.
 */
public class Form implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> fields = new HashMap<>();
  private final HashMap<String, String> presets = new HashMap<>();
  private final Picked picked = new Picked(fields);
  private transient Collector reading = new Collector();
  private transient List<Problem> problems = List.of();
  private final TreeMap<String, LocalDate> readAs = new TreeMap<>();
  private final LocalDate today;

  /** A form in which a year has four digits. */
  public Form() {
    this.today = null;
  }

  private Form(LocalDate today) {
    this.today = today;
  }

  /** A form in which years may have two digits, of which the present day tells the century. */
  public static Form on(Clock clock) {
    return new Form(LocalDate.now(clock));
  }

  /** The texts by place; pages read and write them here. */
  public Map<String, String> getFields() {
    return fields;
  }

  /** The same texts, for fields that a calendar or a list helps to fill. */
  public Map<String, String> getPicked() {
    return picked;
  }

  /** Fills the field before anybody types: as long as this stands there, nothing is said in it. */
  public void preset(String place, String text) {
    fields.put(place, text);
    presets.put(place, text);
  }

  /** The fields as what they report. */
  public Fields reported() {
    return new FormFields(this, "");
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public boolean isRefused() {
    return !getProblems().isEmpty();
  }

  public boolean hasError(String place) {
    return error(place) != null;
  }

  /** What is wrong at the place, null if nothing is. */
  public String error(String place) {
    return getProblems().stream()
        .filter(problem -> problem.place().equals(place))
        .map(Problem::sentence)
        .findFirst()
        .orElse(null);
  }

  /** The days that may be read otherwise, by their places. */
  public Map<String, LocalDate> getReadAs() {
    return Collections.unmodifiableMap(readAs);
  }

  /** Forgets what was found when it was sent last, for what is typed may be another by now. */
  public void goOn() {
    problems = List.of();
    readAs.clear();
  }

  /** The id of the field that stands under an id of its own; null for what the place tells. */
  String id(String place, String own) {
    return own == null ? id(place) : own + (picked.isAt(place) ? ":in_input" : ":in");
  }

  /**
   * The id of the field in the page: {@code /person/born} is {@code person-born:in}, {@code
   * /charges/0/statute} is {@code charges:0:statute:in}; the input of a field that is picked stands
   * within it.
   */
  public String id(String place) {
    return place.substring(1).replaceAll("/(\\d+)/", ":$1:").replace('/', '-')
        + (picked.isAt(place) ? ":in_input" : ":in");
  }

  /** The ids of what describes the field: its error, its hint; null where it has neither. */
  public String describedBy(String place, String field, String hint) {
    String ids =
        (hasError(place) ? field + ":err " : "")
            + (readAs.containsKey(place) ? field + ":read " : "")
            + (hint == null || hint.isEmpty() ? "" : field + ":hint");
    return ids.isEmpty() ? null : ids.strip();
  }

  /**
   * Runs what the form is for; a refusal is kept beside its fields, and why Priors cannot answer
   * for the moment above them. Whether it was done.
   */
  public boolean submit(Runnable work) {
    reading = new Collector();
    goOn();
    try {
      work.run();
      return true;
    } catch (Refused refused) {
      problems = refused.problems();
      return false;
    } catch (RuntimeException failure) {
      problems = List.of(passing(failure));
      return false;
    }
  }

  /** What is over in a moment, so that the form can be sent again as it is. */
  private static Problem passing(RuntimeException failure) {
    if (Causes.areOvertaking(failure)) {
      return new Problem(
          "conflict", "", "Someone else changed it at the same moment. Look at it again.");
    }
    return Unavailable.in(failure)
        .map(away -> new Problem(away.code(), "", away.sentence()))
        .orElseThrow(() -> failure);
  }

  /** Refuses with all that was found wrong while reading. */
  public void refuseIfAny() {
    reading.refuseIfAny();
  }

  public void refuse(String place, String sentence) {
    refuse("bad-value", place, sentence);
  }

  public void refuse(String code, String place, String sentence) {
    reading.add(code, place, sentence);
  }

  /** A value whose constructor may refuse; its problems are noted under the place. */
  public <T> T make(String place, Supplier<T> value) {
    return reading.at(place, value);
  }

  /** The text without blanks around it; null if there is none. */
  public String text(String place) {
    String typed = fields.get(place);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * The name at the place in full. Where a part of it was typed, the field has it from then on, and
   * nothing is done until whoever typed it has read it and sends it again.
   *
   * @param inFull the name that a part is of, or the part where it is of several or none
   */
  public String named(String place, UnaryOperator<String> inFull) {
    String typed = text(place);
    if (typed == null) {
      return null;
    }
    String name = inFull.apply(typed);
    if (OfficeNames.isPart(typed, name)) {
      fields.put(place, name);
      refuse("part-of-a-name", place, "Read as " + name + ". Send it again if that is meant.");
    }
    return name;
  }

  public boolean isFilled(String place) {
    return text(place) != null;
  }

  /** Whether somebody has filled the field, or one of the fields below the place. */
  boolean isSaid(String place) {
    return fields.keySet().stream()
        .filter(key -> key.equals(place) || key.startsWith(place + "/"))
        .anyMatch(key -> isFilled(key) && !text(key).equals(presets.get(key)));
  }

  /** Whether the field is filled; notes that it is missing if not. */
  public boolean need(String place, String name) {
    if (!isFilled(place)) {
      reading.add("missing", place, name + " is missing.");
    }
    return isFilled(place);
  }

  /** A day that was; of a year of two digits it is the last such day. */
  public LocalDate day(String place) {
    return day(place, new TypedDay(today, false));
  }

  /** A day that may lie ahead; of a year of two digits it is the nearest such day. */
  public LocalDate dayAhead(String place) {
    return day(place, new TypedDay(today, true));
  }

  private LocalDate day(String place, TypedDay how) {
    TypedDay.Read read = read(place, how::read);
    if (read == null) {
      return null;
    }
    if (!read.isPlain()) {
      readAs.put(place, read.day());
    }
    return read.day();
  }

  public LocalTime time(String place) {
    return read(place, Typed::time);
  }

  public Integer whole(String place) {
    return read(place, Typed::whole);
  }

  public BigDecimal decimal(String place) {
    return read(place, Typed::decimal);
  }

  public <E extends Enum<E>> E choice(String place, Class<E> type) {
    return read(
        place,
        chosen ->
            Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElseThrow(Typed::notOfTheList));
  }

  public Boolean flag(String place) {
    return read(place, Typed::flag);
  }

  public Long number(String place) {
    return read(place, Typed::id);
  }

  /** The version of what was shown with the form; -1, which nothing has, if it is not there. */
  public int version() {
    String shown = text("/version");
    return shown != null && shown.matches("\\d{1,9}") ? Integer.parseInt(shown) : -1;
  }

  /** Local day and time as the moment it was in the zone. */
  public Instant moment(String place, LocalDate day, LocalTime time, ZoneId zone) {
    return day == null || time == null
        ? null
        : reading.at(place, () -> LocalTimes.moment(LocalDateTime.of(day, time), zone));
  }

  private <T> T read(String place, Function<String, T> parse) {
    String typed = text(place);
    return typed == null ? null : reading.at(place, () -> parse.apply(typed));
  }
}
