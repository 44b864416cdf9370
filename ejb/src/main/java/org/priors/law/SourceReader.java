package org.priors.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.priors.yaml.YamlEntry;

/** Reads where a rule is from. */
final class SourceReader {

  /** What a rule was read from, as files wrote it before the book kept figures alone. */
  private static final String WORDS = "words";

  /** A printed condition in words, as files had it before rules asked it of the record. */
  private static final String CONDITION = "condition";

  private static final String CITE = "cite";
  private static final String PRINTED = "printed";
  private static final String REASON = "reason";
  private static final String NOTE = "note";
  private static final String NOTES = "notes";

  static final Set<String> KEYS =
      Set.of(CITE, PRINTED, WORDS, REASON, "id", "sure", "missing", NOTE, NOTES);

  private static final Set<String> SURE = Set.of("medium", "low");

  private final YamlEntry entry;
  private final Map<String, YamlEntry> keys;
  private final boolean isKept;

  /**
   * @param isKept whether the file is of a version that something was decided by, and not one to
   *     decide by from now on
   */
  SourceReader(YamlEntry entry, Map<String, YamlEntry> keys, boolean isKept) {
    this.entry = entry;
    this.keys = keys;
    this.isKept = isKept;
  }

  Source source() {
    if (keys.containsKey(CONDITION) && !isKept) {
      throw keys.get(CONDITION)
          .wrong(
              "'condition' is no longer kept: ask what is printed by conditions of the rule, such as"
                  + " 'convictions', 'earlier' or 'given'; what no record can tell is a 'text'.");
    }
    Source source =
        new Source(
            entry.required(keys, CITE).text(),
            printed(),
            text(REASON),
            keys.containsKey("id") ? List.of(text("id").split(", ")) : List.of(),
            sure(),
            text("missing"),
            notes());
    if (source.isHouseRule() != (source.reason() != null)) {
      throw entry.wrong("a house rule, and nothing else, says in 'reason' why it is so.");
    }
    return source;
  }

  private String printed() {
    if (!keys.containsKey(WORDS)) {
      return text(PRINTED);
    }
    if (!isKept) {
      throw keys.get(WORDS)
          .wrong(
              "'words' is no longer kept: write the figure as printed under 'printed', your own"
                  + " summary under 'text'.");
    }
    return text(WORDS);
  }

  private String sure() {
    return keys.containsKey("sure")
        ? keys.get("sure").as(text -> RuleReader.oneOf(text, SURE))
        : null;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (keys.containsKey(NOTE)) {
      notes.add(text(NOTE));
    }
    if (keys.containsKey(NOTES)) {
      notes.addAll(keys.get(NOTES).texts());
    }
    return notes;
  }

  private String text(String key) {
    return keys.containsKey(key) ? keys.get(key).as(Function.identity()) : null;
  }
}
