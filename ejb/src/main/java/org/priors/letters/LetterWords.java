package org.priors.letters;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.priors.hearings.Basis;
import org.priors.hearings.ItemAnswer;
import org.priors.hearings.StatementItem;
import org.priors.hearings.Step;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

/** How a letter says in its language what the record has as a choice, a day or a time. */
final class LetterWords {

  private static final String TITLES = "titles";
  private static final String BASES = "bases";
  private static final String OUTCOMES = "outcomes";
  private static final String ITEMS = "items";
  private static final String ANSWERS = "answers";
  private static final List<String> GROUPS = List.of(TITLES, BASES, OUTCOMES, ITEMS, ANSWERS);

  private final LetterLanguage language;
  private final Map<String, Map<String, String>> words = new HashMap<>();

  private LetterWords(LetterLanguage language) {
    this.language = language;
  }

  /**
   * Reads those of a language.
   *
   * @throws BadDataFile where a word is missing, or stands for nothing
   */
  static LetterWords read(LetterLanguage language, LetterTemplate.Source file) {
    LetterWords read = new LetterWords(language);
    byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
    YamlEntry root = YamlEntry.read(file.name(), new ByteArrayInputStream(content));
    Map<String, YamlEntry> groups = root.map(Set.copyOf(GROUPS));
    for (String group : GROUPS) {
      Map<String, String> texts = new HashMap<>();
      root.required(groups, group).map().forEach((of, said) -> texts.put(of, said.text()));
      read.words.put(group, texts);
    }
    read.requireAll(file.name());
    return read;
  }

  private void requireAll(String file) {
    for (LetterKind kind : LetterKind.values()) {
      require(file, TITLES, kind.key());
    }
    for (Basis basis : Basis.values()) {
      require(file, BASES, key(basis));
      StatementItem.of(basis).forEach(item -> require(file, ITEMS, item.key()));
    }
    for (Step step : Step.values()) {
      if (LetterKind.of(step).contains(LetterKind.DECISION)) {
        require(file, OUTCOMES, key(step));
      }
    }
    for (ItemAnswer answer : ItemAnswer.values()) {
      if (!answer.isEnough()) {
        require(file, ANSWERS, key(answer));
      }
    }
  }

  private void require(String file, String group, String key) {
    if (!words.get(group).containsKey(key)) {
      throw new BadDataFile(file, 1, "'" + group + "' has no words for '" + key + "'.");
    }
  }

  private static String key(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The language, as a language tag. */
  String code() {
    return language.code();
  }

  String title(LetterKind kind) {
    return words.get(TITLES).get(kind.key());
  }

  String basis(Basis basis) {
    return words.get(BASES).get(key(basis));
  }

  /** What a step decided; null for one that decides nothing. */
  String outcome(Step step) {
    return words.get(OUTCOMES).get(key(step));
  }

  /** What was found wanting of an item of a statement. */
  String lacking(StatementItem item, ItemAnswer answer) {
    return words.get(ITEMS).get(item.key()) + ": " + words.get(ANSWERS).get(key(answer));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  String day(Instant at, ZoneId zone) {
    return day(LocalDate.ofInstant(at, zone));
  }

  /** A day and a time, with the zone that they are of. */
  String moment(Instant at, ZoneId zone) {
    String time =
        DateTimeFormatter.ofPattern("h:mm a zzz", language.locale()).format(at.atZone(zone));
    return day(at, zone) + ", " + time;
  }
}
