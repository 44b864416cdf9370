package org.priors.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.cases.ChargeRule.Spelling;
import org.priors.cases.ChargeRule.Spellings;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

/**
 * Reads what the words of charges say of the driver: which offense it is, that there are earlier
 * ones, that the driver is under an age. By the rules of data files.
 */
public final class ChargeWords {

  private static final String FILE = "cases/charge-words.yaml";

  /** The rules that come with the product. */
  public static final ChargeWords SHIPPED = shipped();

  private final List<ChargeRule> rules;
  private final Spellings spellings;

  private ChargeWords(List<ChargeRule> rules, Spellings spellings) {
    this.rules = List.copyOf(rules);
    this.spellings = spellings;
  }

  /** A charge as far as its words are read; the level filed may be null. */
  public record Text(ChargeKind kind, String statute, String description, String degree) {

    public static Text of(Charge charge) {
      return new Text(charge.kind(), charge.statute(), charge.description(), charge.degree());
    }
  }

  private static ChargeWords shipped() {
    try (InputStream content = ChargeWords.class.getClassLoader().getResourceAsStream(FILE)) {
      if (content == null) {
        throw new BadDataFile(FILE, 1, "there is no such file.");
      }
      YamlEntry root = YamlEntry.read(FILE, content);
      Map<String, YamlEntry> keys = root.map("nth", "many", "phrases", "rules");
      Spellings spellings =
          new Spellings(
              Spelling.read(root.required(keys, "nth")),
              Spelling.read(root.required(keys, "many")),
              root.required(keys, "phrases").map().entrySet().stream()
                  .collect(
                      Collectors.toMap(Map.Entry::getKey, phrase -> phrase.getValue().text())));
      return new ChargeWords(rules(root.required(keys, "rules"), spellings), spellings);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<ChargeRule> rules(YamlEntry list, Spellings spellings) {
    return YamlEntry.each(list, rule -> ChargeRule.read(rule, spellings));
  }

  /**
   * These with more of them.
   *
   * @param list rules as the profile of an export has them; null for none
   */
  public ChargeWords with(YamlEntry list) {
    return with(new ChargeWords(rules(list, spellings), spellings));
  }

  /** These and those. */
  public ChargeWords with(ChargeWords more) {
    return new ChargeWords(
        Stream.concat(more.rules.stream(), rules.stream()).distinct().toList(), spellings);
  }

  /** What charges that were filed in a State say together. */
  public ChargeSays read(String state, List<Text> charges) {
    return read(state, charges, null);
  }

  /**
   * The same where those of impaired driving were amended since they were filed.
   *
   * @param amendedTo as which offense they are charged now; null where they were not amended
   */
  public ChargeSays read(String state, List<Text> charges, Integer amendedTo) {
    return charges.stream()
        .map(
            charge ->
                of(state, charge, charge.kind() == ChargeKind.IMPAIRED_DRIVING ? amendedTo : null))
        .reduce(ChargeSays.NOTHING, ChargeSays::and);
  }

  private ChargeSays of(String state, Text charge, Integer amendedTo) {
    ChargeReading level = new ChargeReading();
    ChargeReading rest = new ChargeReading();
    List<CitedStatute> cited = CitedStatute.in(charge.statute());
    for (ChargeRule rule : rules) {
      if (charge.degree() != null) {
        level.add(rule, rule.in(plain(charge.degree()), state, charge.kind(), cited));
      }
      rest.add(rule, rule.in(plain(charge.description()), state, charge.kind(), cited));
      rest.add(rule, rule.ofStatute(state, charge.kind(), cited));
    }
    return level.before(rest, amendedTo);
  }

  private static String plain(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** All rules, in their order: other rules read otherwise. */
  @Override
  public String toString() {
    return rules.toString();
  }
}
