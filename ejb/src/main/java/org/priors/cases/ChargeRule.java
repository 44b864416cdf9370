package org.priors.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.priors.yaml.YamlEntry;

/**
 * One rule of what the words of a charge say; the data file {@code cases/charge-words.yaml} tells
 * what each of its keys means.
 */
record ChargeRule(
    Pattern words,
    CitedStatute statute,
    Pattern unless,
    Set<String> states,
    Set<ChargeKind> kinds,
    String number,
    boolean orMore,
    String under,
    ChargeSays.Earlier earlier,
    Spellings spellings) {

  private static final String NTH = "nth";
  private static final String MANY = "many";
  private static final String AGE = "age";

  /** How numbers are written: as a figure, or as one of these words. */
  record Spelling(String figure, Map<String, Integer> words) {

    static Spelling read(YamlEntry entry) {
      Map<String, YamlEntry> keys = entry.map("figure", "words");
      return new Spelling(
          entry.required(keys, "figure").text(),
          entry.required(keys, "words").map().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, word -> word.getValue().as(Integer::valueOf))));
    }

    private String group(String name) {
      return "(?<" + name + ">" + figure + "|" + String.join("|", words.keySet()) + ")";
    }

    private int number(String found) {
      Integer word = words.get(found);
      return word == null ? Integer.parseInt(found.replaceAll("\\D", "")) : word;
    }
  }

  /** The spellings of an ordinal and of a count, and phrases that patterns name. */
  record Spellings(Spelling nth, Spelling many, Map<String, String> phrases) {

    /** The pattern with each name in angle brackets spelled out. */
    private String out(String text) {
      String out = text;
      for (Map.Entry<String, String> phrase : phrases.entrySet()) {
        out = spelled(out, phrase.getKey(), phrase.getValue());
      }
      return spelled(spelled(out, NTH, nth.group(NTH)), MANY, many.group(MANY));
    }

    /** Where the name stands by itself, not where it names a group already. */
    private static String spelled(String text, String name, String pattern) {
      return text.replaceAll("(?<!\\(\\?)<" + name + ">", Matcher.quoteReplacement(pattern));
    }
  }

  static ChargeRule read(YamlEntry entry, Spellings spellings) {
    Map<String, YamlEntry> keys =
        entry.map(
            "words",
            "statute",
            "unless",
            "states",
            "kinds",
            "number",
            "or-more",
            "under",
            "earlier",
            "or-this-arrest");
    if (List.of("number", "under", "earlier").stream().filter(keys::containsKey).count() != 1) {
      throw entry.wrong("one of 'number', 'under' and 'earlier' belongs here.");
    }
    if (!keys.containsKey("words") && !keys.containsKey("statute")) {
      throw entry.wrong("'words' or 'statute' belongs here.");
    }
    return new ChargeRule(
        pattern(keys.get("words"), spellings),
        keys.containsKey("statute") ? keys.get("statute").as(CitedStatute::one) : null,
        pattern(keys.get("unless"), spellings),
        keys.containsKey("states") ? new TreeSet<>(keys.get("states").texts()) : Set.of(),
        keys.containsKey("kinds")
            ? keys.get("kinds").list().stream()
                .map(kind -> kind.as(ChargeKind::valueOf))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChargeKind.class)))
            : EnumSet.of(ChargeKind.IMPAIRED_DRIVING),
        figure(keys.get("number"), Set.of(NTH, MANY)),
        is(keys.get("or-more")),
        figure(keys.get("under"), Set.of(AGE)),
        keys.containsKey("earlier")
            ? new ChargeSays.Earlier(keys.get("earlier").text(), is(keys.get("or-this-arrest")))
            : null,
        spellings);
  }

  private static boolean is(YamlEntry entry) {
    return entry != null && entry.as(ChargeRule::isTrue);
  }

  private static boolean isTrue(String text) {
    if (!text.equals("true")) {
      throw new IllegalArgumentException("only 'true' is said here.");
    }
    return true;
  }

  private static String figure(YamlEntry entry, Set<String> names) {
    return entry == null
        ? null
        : entry.as(
            text -> names.contains(text) ? text : Integer.toString(Integer.parseUnsignedInt(text)));
  }

  private static Pattern pattern(YamlEntry entry, Spellings spellings) {
    return entry == null
        ? null
        : entry.as(text -> Pattern.compile(spellings.out(text), Pattern.CASE_INSENSITIVE));
  }

  /**
   * A place where the rule holds.
   *
   * @param number which offense it names, null for none
   * @param age below which age the driver is, null for none
   * @param words as they stand there
   */
  record Found(Integer number, Integer age, String words) {}

  /** Every place of a level or description, in capitals, where the rule holds. */
  List<Found> in(String text, String state, ChargeKind kind, List<CitedStatute> cited) {
    boolean holds =
        words != null
            && isFor(state, kind)
            && (unless == null || !unless.matcher(text).find())
            && (statute == null || cited.stream().anyMatch(one -> one.isUnder(statute)));
    return holds ? all(words.matcher(text)) : List.of();
  }

  /** The cited statute for which the rule holds, if it looks at the statute alone. */
  List<Found> ofStatute(String state, ChargeKind kind, List<CitedStatute> cited) {
    return words != null || !isFor(state, kind)
        ? List.of()
        : cited.stream()
            .filter(one -> one.isUnder(statute))
            .limit(1)
            .map(one -> found(null, one.written()))
            .toList();
  }

  private boolean isFor(String state, ChargeKind kind) {
    return (states.isEmpty() || states.contains(state)) && kinds.contains(kind);
  }

  private List<Found> all(Matcher matcher) {
    List<Found> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(at(matcher));
    }
    return places;
  }

  private Found at(Matcher there) {
    return found(there, there.group().strip());
  }

  /** What the rule says where it holds; the matcher stands at its words, null for a statute. */
  private Found found(Matcher there, String written) {
    return new Found(
        number == null ? null : numberAt(there),
        under == null ? null : Integer.valueOf(under.equals(AGE) ? there.group(AGE) : under),
        written);
  }

  private int numberAt(Matcher there) {
    return switch (number) {
      case NTH -> spellings.nth().number(there.group(NTH));
      case MANY -> spellings.many().number(there.group(MANY)) + 1;
      default -> Integer.parseInt(number);
    };
  }
}
