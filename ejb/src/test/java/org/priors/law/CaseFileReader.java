package org.priors.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.priors.yaml.YamlEntry;

/** Reads a file of cases; refuses what it does not know, with file and line. */
final class CaseFileReader {

  private static final String UNKNOWN = "unknown";
  private static final String CLOCKS = "clocks";
  private static final String[] EXPECTED = expected();

  private final Jurisdiction jurisdiction;
  private final FactsReader facts;
  private final Set<String> sentences = new HashSet<>();

  private CaseFileReader(Jurisdiction jurisdiction) {
    this.jurisdiction = jurisdiction;
    this.facts =
        new FactsReader(jurisdiction.isAgency() ? jurisdiction.state() : jurisdiction.code());
  }

  static List<LawCase> read(YamlEntry root, Jurisdiction jurisdiction) {
    return YamlEntry.each(root, new CaseFileReader(jurisdiction)::lawCase);
  }

  private LawCase lawCase(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map("case", "input", "expect");
    String sentence = entry.required(keys, "case").text();
    if (!sentences.add(sentence)) {
      throw entry.wrong("the same is said twice.");
    }
    return new LawCase(
        sentence,
        jurisdiction,
        facts.facts(entry.required(keys, "input")),
        expected(entry.required(keys, "expect")));
  }

  private static String[] expected() {
    List<String> names = new ArrayList<>(Answer.NUMBERS);
    names.addAll(Answer.LISTS);
    names.addAll(Answer.LINES.keySet());
    names.add(UNKNOWN);
    names.add(CLOCKS);
    return names.toArray(String[]::new);
  }

  private static SortedMap<String, String> expected(YamlEntry entry) {
    SortedMap<String, String> texts = new TreeMap<>();
    entry
        .map(EXPECTED)
        .forEach(
            (name, value) -> {
              if (Answer.NUMBERS.contains(name)) {
                texts.put(name, value.text());
              } else if (Answer.LISTS.contains(name)) {
                texts.put(name, String.join(", ", value.texts()));
              } else if (name.equals(UNKNOWN)) {
                value.list().forEach(line -> texts.put(line.as(CaseFileReader::line), "no"));
              } else if (name.equals(CLOCKS)) {
                value.map().forEach((clock, due) -> texts.put(CLOCKS + "." + clock, due.text()));
              } else {
                line(texts, name, value);
              }
            });
    if (texts.isEmpty()) {
      throw entry.wrong("a case expects something.");
    }
    return texts;
  }

  private static void line(SortedMap<String, String> texts, String name, YamlEntry value) {
    texts.put(name + Answer.KNOWN, "yes");
    if (value.isText(Answer.NONE)) {
      texts.put(name + Answer.FORM, Answer.NONE);
    } else {
      value.map(Answer.PARTS).forEach((part, text) -> texts.put(name + "." + part, text.text()));
    }
  }

  private static String line(String name) {
    if (!Answer.LINES.containsKey(name)) {
      throw new IllegalArgumentException("no line of the answer has this name");
    }
    return name + Answer.KNOWN;
  }
}
