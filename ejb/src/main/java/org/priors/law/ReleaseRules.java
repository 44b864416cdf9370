package org.priors.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priors.yaml.YamlEntry;

/**
 * House rules that are part of the release, and replaced by no file: what the product does where
 * neither a law nor a source says anything, and no State's law book could.
 *
 * @param path its name where an office accepts them
 * @param acts where they hold
 * @param note what an office that would have it otherwise should know
 */
public record ReleaseRules(String path, String title, String acts, String note, List<Rule> rules) {

  static final ReleaseRules ONE_EVENT = read("one-event");
  static final ReleaseRules OLD_LAW = read("old-law");

  static final ReleaseRules REMINDERS = read("reminders");

  private static final List<ReleaseRules> ALL =
      List.of(ONE_EVENT, OLD_LAW, REMINDERS, read("readings"));

  public ReleaseRules {
    rules = List.copyOf(rules);
  }

  /**
   * One of them.
   *
   * @param figure null where it is none
   * @param says what holds
   * @param reason why it is so, where no source says
   */
  public record Rule(String name, Integer figure, String says, String reason) {

    private static Rule read(String name, YamlEntry entry) {
      Map<String, YamlEntry> keys = entry.map("figure", "says", "reason");
      YamlEntry figure = keys.get("figure");
      return new Rule(
          name,
          figure == null ? null : figure.as(Integer::valueOf),
          entry.required(keys, "says").text(),
          entry.required(keys, "reason").text());
    }
  }

  private static ReleaseRules read(String name) {
    String path = "counting/" + name;
    String file = "/" + path + Paths.ENDING;
    YamlEntry root = YamlEntry.read(file, ReleaseRules.class.getResourceAsStream(file));
    Map<String, YamlEntry> keys = root.map("title", "acts", "note", "rules");
    return new ReleaseRules(
        path,
        root.required(keys, "title").text(),
        root.required(keys, "acts").text(),
        root.required(keys, "note").text(),
        root.required(keys, "rules").map().entrySet().stream()
            .map(rule -> Rule.read(rule.getKey(), rule.getValue()))
            .toList());
  }

  /** All that the release has. */
  public static List<ReleaseRules> all() {
    return ALL;
  }

  /** Those of that name; empty for none. */
  public static Optional<ReleaseRules> at(String path) {
    return ALL.stream().filter(each -> each.path.equals(path)).findFirst();
  }

  /** Says which rules they are: others have another digest. */
  public String digest() {
    return BookLoader.digest(rules.toString().getBytes(StandardCharsets.UTF_8));
  }

  int figure(String name) {
    return rules.stream()
        .filter(rule -> rule.name.equals(name))
        .map(Rule::figure)
        .findFirst()
        .orElseThrow();
  }
}
