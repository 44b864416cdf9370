package org.priors.hearings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

/** Which facts of a file are laid beside an issue, and what is likely to be brought up. */
record Preparation(Map<String, List<FileFact>> facts, List<Challenge> challenges) {

  private static final String FILE = "hearings/preparation.yaml";

  private static final Preparation SHIPPED = read();

  /** Those of an issue; all of them where nobody has said which. */
  static List<FileFact> factsOf(Issue issue) {
    return SHIPPED.facts.getOrDefault(issue.text(), List.of(FileFact.values()));
  }

  /** Whether it is said which facts an issue rests on. */
  static boolean knows(Issue issue) {
    return SHIPPED.facts.containsKey(issue.text());
  }

  static List<Challenge> challenges(String state, Basis basis) {
    return SHIPPED.challenges.stream().filter(each -> each.isFor(state, basis)).toList();
  }

  private static Preparation read() {
    try (InputStream content = Preparation.class.getClassLoader().getResourceAsStream(FILE)) {
      if (content == null) {
        throw new BadDataFile(FILE, 1, "there is no such file.");
      }
      YamlEntry root = YamlEntry.read(FILE, content);
      Map<String, YamlEntry> keys = root.map("issues", "challenges");
      Map<String, List<FileFact>> facts = new HashMap<>();
      root.required(keys, "issues").list().forEach(issue -> read(issue, facts));
      return new Preparation(
          facts, YamlEntry.each(root.required(keys, "challenges"), Preparation::challenge));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void read(YamlEntry entry, Map<String, List<FileFact>> into) {
    Map<String, YamlEntry> keys = entry.map("issue", "facts");
    into.put(
        entry.required(keys, "issue").text(),
        entry.required(keys, "facts").list().stream().map(one -> one.as(FileFact::named)).toList());
  }

  private static Challenge challenge(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map("challenge", "state", "of", "cite");
    Set<Basis> of = EnumSet.allOf(Basis.class);
    if (keys.containsKey("of")) {
      of.retainAll(keys.get("of").list().stream().map(one -> one.as(Basis::named)).toList());
    }
    return new Challenge(
        entry.required(keys, "challenge").text(),
        entry.required(keys, "state").text(),
        of,
        entry.required(keys, "cite").text());
  }
}
