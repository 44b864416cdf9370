package org.priors.letters;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
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
import org.priors.calendar.Manner;
import org.priors.hearings.Basis;
import org.priors.hearings.Finding;
import org.priors.hearings.IntervalKind;
import org.priors.hearings.ItemAnswer;
import org.priors.hearings.LicenseInterval;
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
  private static final String PERIODS = "periods";
  private static final String MANNERS = "manners";
  private static final String FINDINGS = "findings";
  private static final String DAYS = "days";
  private static final String FROM_TO = "from-to";
  private static final String FOR_LIFE = "for-life";
  private static final List<String> GROUPS =
      List.of(TITLES, BASES, OUTCOMES, ITEMS, ANSWERS, PERIODS, MANNERS, FINDINGS, DAYS);

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
    requireEach(file, BASES, Basis.values());
    requireEach(file, PERIODS, IntervalKind.values());
    requireEach(file, MANNERS, Manner.values());
    requireEach(file, FINDINGS, Finding.Found.values());
    requireEach(file, OUTCOMES, Step.SUSTAIN, Step.MODIFY, Step.SET_ASIDE);
    requireEach(file, ANSWERS, ItemAnswer.NO, ItemAnswer.NOT_LEGIBLE);
    for (Basis basis : Basis.values()) {
      StatementItem.of(basis).forEach(item -> require(file, ITEMS, item.key()));
    }
    require(file, DAYS, FROM_TO);
    require(file, DAYS, FOR_LIFE);
  }

  private void requireEach(String file, String group, Enum<?>... choices) {
    for (Enum<?> choice : choices) {
      require(file, group, key(choice));
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

  /** What holds of the license in a period, with its days. */
  String period(LicenseInterval period) {
    String holds = words.get(PERIODS).get(key(period.kind()));
    String first = day(period.starts());
    return period.lastDay() == null
        ? MessageFormat.format(words.get(DAYS).get(FOR_LIFE), holds, first)
        : MessageFormat.format(words.get(DAYS).get(FROM_TO), holds, first, day(period.lastDay()));
  }

  /** How people come together where no room is named. */
  String manner(Manner manner) {
    return words.get(MANNERS).get(key(manner));
  }

  /** What was found of an issue, with the reason where there is one. */
  String finding(String issue, Finding.Found found, String reason) {
    String said = issue + ": " + words.get(FINDINGS).get(key(found));
    return reason == null ? said : said + ". " + reason;
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
