package org.priors.law.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.law.Bounds;
import org.priors.law.CrashHarm;
import org.priors.law.EarlierEvent;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.NotCompleted;
import org.priors.law.OffenseKind;
import org.priors.law.Parameter;
import org.priors.law.Phrases;
import org.priors.law.Rule;
import org.priors.law.Topic;
import org.priors.law.When;

/** For whom a rule holds, in words. */
public final class Conditions {

  private static final String THE_LIMIT = "the per se limit";

  private final String limit;

  private Conditions(String limit) {
    this.limit = limit;
  }

  /**
   * As the words of one State, whose per se limit of that day is named where a rule speaks of it.
   */
  public static Conditions of(Jurisdiction jurisdiction, LocalDate day) {
    Parameter parameter = jurisdiction.parameter(Topic.PER_SE_LIMIT.path());
    String figure = parameter == null ? null : limit(parameter.at(day));
    return new Conditions(figure == null ? THE_LIMIT : THE_LIMIT + " (" + figure + ")");
  }

  /**
   * The same of all days of a value, in which the limit may have changed: each with the day from
   * which on it holds.
   *
   * @param until the first day after it; null where it has no end
   */
  public static Conditions during(Jurisdiction jurisdiction, LocalDate from, LocalDate until) {
    Parameter parameter = jurisdiction.parameter(Topic.PER_SE_LIMIT.path());
    if (parameter == null) {
      return new Conditions(THE_LIMIT);
    }
    List<String> figures = new ArrayList<>();
    add(figures, limit(parameter.at(from)));
    parameter.values().stream()
        .filter(value -> value.from().isAfter(from))
        .filter(value -> until == null || value.from().isBefore(until))
        .forEach(value -> add(figures, later(value)));
    return new Conditions(
        figures.isEmpty() ? THE_LIMIT : THE_LIMIT + " (" + String.join(", ", figures) + ")");
  }

  private static String later(InForce value) {
    String figure = limit(value);
    return figure == null ? null : "from " + Phrases.day(value.from()) + " " + figure;
  }

  /** Of adults in a vehicle that is not commercial; null where none is known. */
  private static String limit(InForce value) {
    return value == null
        ? null
        : value.rules().stream()
            .filter(rule -> rule.when().age() == null && rule.when().commercial() == null)
            .map(Rule::figure)
            .filter(Objects::nonNull)
            .findFirst()
            .map(figure -> Phrases.bac(figure.number()))
            .orElse(null);
  }

  /** As the words of the State that the rule is of. */
  public static Conditions of(LawBook book, Rule rule) {
    for (Jurisdiction each : book.all()) {
      if (rule.parameter().startsWith(each.path() + "/")) {
        return during(each, book.parameter(rule.parameter()).values().get(0).from(), null);
      }
    }
    return new Conditions(THE_LIMIT);
  }

  /** All but the number: {@code Under 21, test refused}; empty for any. */
  String inWords(Rule rule) {
    When when = rule.when();
    List<String> parts = new ArrayList<>();
    add(parts, event(when));
    add(parts, when.age() == null ? null : age(when.age()));
    add(parts, when.bac() == null ? null : "BAC " + bac(when.bac()));
    add(parts, choice(when.commercial(), "commercial vehicle", "no commercial vehicle"));
    add(parts, choice(when.hazmat(), "hazardous material on board", "no hazardous material"));
    add(parts, choice(when.refused(), "test refused", "test not refused"));
    add(parts, when.outcome() == null ? null : outcome(when.outcome()));
    add(parts, choice(when.otherGiven(), "another test given", "no other test given"));
    add(parts, when.crash() == null ? null : crash(when.crash()));
    parts.addAll(PastWords.of(when));
    add(parts, choice(when.impaired(), "impaired driving seen", "no impaired driving seen"));
    add(parts, choice(when.drugs(), "drugs suspected", "no drugs suspected"));
    add(parts, when.toward() == null ? null : toward(when.toward()));
    add(parts, rule.timing().variant() == null ? null : rule.timing().variant() + " hearing");
    return capital(String.join(", ", parts));
  }

  /** The same, with the word that a rule adds to another one. */
  public String inFull(Rule rule) {
    String words = inWords(rule);
    if (!rule.supplements()) {
      return words;
    }
    String adds = rule.isPerhaps() ? "perhaps in addition" : "in addition";
    return words.isEmpty() ? capital(adds) : words + ", " + adds;
  }

  private static void add(List<String> parts, String part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private static String choice(Boolean asked, String yes, String no) {
    return asked == null ? null : asked ? yes : no;
  }

  private static String event(When when) {
    List<String> parts = new ArrayList<>();
    if (when.event() != null) {
      parts.add(when.event().title());
    } else if (when.status() != null || when.of() != null || when.actionFor() != null) {
      parts.add("any event");
    } else if (when.juvenile() != null) {
      parts.add("any judgment");
    }
    if (when.actionFor() != null) {
      parts.add("for " + when.actionFor().title());
    }
    if (when.of() != null) {
      parts.add("for " + of(when.of()));
    }
    if (Boolean.TRUE.equals(when.juvenile())) {
      parts.add("on a juvenile");
    }
    if (when.here() != null) {
      parts.add(when.here() ? "of this State" : "of another State");
    }
    if (when.courtOfRecord() != null) {
      parts.add(when.courtOfRecord() ? "by a court of record" : "by a court not of record");
    }
    if (when.status() != null) {
      parts.add(
          when.status() == EarlierEvent.Status.ON_RECORD
              ? "that stands"
              : "that is " + when.status().name().toLowerCase(Locale.ROOT));
    }
    return parts.isEmpty() ? null : String.join(" ", parts);
  }

  private static String of(Set<OffenseKind> kinds) {
    return Arrays.stream(OffenseKind.values())
        .filter(kinds::contains)
        .map(OffenseKind::title)
        .collect(Collectors.joining(" or "));
  }

  private static String toward(Set<Topic> answers) {
    return "for "
        + Arrays.stream(Topic.values())
            .filter(answers::contains)
            .map(topic -> small(topic.title()))
            .collect(Collectors.joining(", "));
  }

  private static String outcome(Set<NotCompleted> of) {
    return Arrays.stream(NotCompleted.values())
        .filter(of::contains)
        .map(NotCompleted::title)
        .collect(Collectors.joining(" or "));
  }

  private static String age(Bounds age) {
    if (age.from() == Bounds.OPEN) {
      return "under " + age.below();
    }
    return age.below() == Bounds.OPEN
        ? age.from() + " or older"
        : age.from() + " or older, under " + age.below();
  }

  private String bac(Bounds bac) {
    String least =
        bac.from() == Bounds.OPEN
            ? null
            : (bac.from() == Bounds.LIMIT ? "at " : "") + end(bac.from()) + " or more";
    String below = bac.below() == Bounds.OPEN ? null : "under " + end(bac.below());
    return least == null ? below : below == null ? least : least + ", " + below;
  }

  private String end(int figure) {
    return figure == Bounds.LIMIT ? limit : Phrases.bac(figure);
  }

  private static String crash(Set<CrashHarm> crashes) {
    List<String> with = new ArrayList<>();
    if (crashes.contains(CrashHarm.DEATH)) {
      with.add("death");
    }
    if (crashes.contains(CrashHarm.INJURY)) {
      with.add("injury");
    }
    boolean without = crashes.contains(CrashHarm.NONE);
    if (with.isEmpty()) {
      return "no crash with injury or death";
    }
    return without
        ? "with or without a crash with " + String.join(" or ", with)
        : "crash with " + String.join(" or ", with);
  }

  /** With a capital letter first. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** As it stands within a sentence. */
  public static String small(String text) {
    return text.isEmpty() || text.startsWith("BAC")
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
