package org.priors.yaml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a YAML file that knows its line, so that whatever is wrong with it can be found. */
public final class YamlEntry {

  private final String file;
  private final Node node;

  private YamlEntry(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  public static YamlEntry read(String file, InputStream content) {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build())
          .composeInputStream(content)
          .map(root -> new YamlEntry(file, root))
          .orElseThrow(() -> new BadDataFile(file, 1, "the file is empty."));
    } catch (YamlEngineException malformed) {
      throw new BadDataFile(file, malformed.getMessage(), malformed);
    }
  }

  public String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw wrong("a text belongs here.");
  }

  /** The text as whatever it stands for; what cannot be read so is reported with its line. */
  public <T> T as(Function<String, T> reading) {
    String text = text();
    try {
      return reading.apply(text);
    } catch (RuntimeException unreadable) {
      throw wrong("'" + text + "' cannot be: " + unreadable.getMessage());
    }
  }

  /** The text, the texts of the list, or the keys with theirs, as a sentence tells them. */
  public String inWords() {
    if (node instanceof MappingNode) {
      return map().entrySet().stream()
          .map(entry -> entry.getKey() + " " + entry.getValue().inWords())
          .collect(Collectors.joining(" and "));
    }
    return node instanceof SequenceNode ? String.join(" or ", texts()) : text();
  }

  /** Whether exactly this text stands here. */
  public boolean isText(String text) {
    return node instanceof ScalarNode scalar && scalar.getValue().equals(text);
  }

  /** Reads the key of this value; what cannot be read is reported with the line. */
  public <T> T at(String key, Function<String, T> reading) {
    try {
      return reading.apply(key);
    } catch (RuntimeException unreadable) {
      throw wrong("'" + key + "' cannot be: " + unreadable.getMessage());
    }
  }

  public List<YamlEntry> list() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlEntry(file, item)).toList();
    }
    throw wrong("a list belongs here.");
  }

  public List<String> texts() {
    return list().stream().map(YamlEntry::text).toList();
  }

  /** The keys and values in the order of the file. */
  public Map<String, YamlEntry> map() {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("keys and values belong here.");
    }
    Map<String, YamlEntry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlEntry key = new YamlEntry(file, tuple.getKeyNode());
      if (entries.put(key.text(), new YamlEntry(file, tuple.getValueNode())) != null) {
        throw key.wrong("the key '" + key.text() + "' is there twice.");
      }
    }
    return entries;
  }

  /** The keys and values, none of which may be under another key than these. */
  public Map<String, YamlEntry> map(String... allowed) {
    return map(Set.of(allowed));
  }

  /** The same. */
  public Map<String, YamlEntry> map(Set<String> allowed) {
    Map<String, YamlEntry> entries = map();
    entries.forEach(
        (key, value) -> {
          if (!allowed.contains(key)) {
            throw value.wrong(
                "the key '"
                    + key
                    + "' is unknown; here may stand "
                    + allowed.stream().sorted().toList());
          }
        });
    return entries;
  }

  public YamlEntry required(Map<String, YamlEntry> entries, String key) {
    return Optional.ofNullable(entries.get(key))
        .orElseThrow(() -> wrong("the key '" + key + "' is missing."));
  }

  public BadDataFile wrong(String sentence) {
    return new BadDataFile(file, node.getStartMark().map(Mark::getLine).orElse(0) + 1, sentence);
  }

  public static <T> List<T> each(YamlEntry list, Function<YamlEntry, T> reading) {
    return list == null ? List.of() : new ArrayList<>(list.list()).stream().map(reading).toList();
  }
}
