package org.priors.hearings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

/**
 * One item that an officer's statement has to have.
 *
 * @param key stable, for programs: {@code sworn}
 * @param title in words
 * @param of for which actions it is asked
 */
public record StatementItem(String key, String title, Set<Basis> of) {

  private static final String FILE = "hearings/statement-items.yaml";

  private static final List<StatementItem> SHIPPED = shipped();

  /** What the statement for an action on this basis has to have. */
  public static List<StatementItem> of(Basis basis) {
    return SHIPPED.stream().filter(item -> item.of().contains(basis)).toList();
  }

  private static List<StatementItem> shipped() {
    try (InputStream content = StatementItem.class.getClassLoader().getResourceAsStream(FILE)) {
      if (content == null) {
        throw new BadDataFile(FILE, 1, "there is no such file.");
      }
      YamlEntry root = YamlEntry.read(FILE, content);
      Map<String, YamlEntry> keys = root.map("cite", "items");
      return YamlEntry.each(root.required(keys, "items"), StatementItem::read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static StatementItem read(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map("item", "title", "of");
    Set<Basis> of = EnumSet.allOf(Basis.class);
    if (keys.containsKey("of")) {
      of.retainAll(keys.get("of").list().stream().map(one -> one.as(Basis::named)).toList());
    }
    return new StatementItem(
        entry.required(keys, "item").text(), entry.required(keys, "title").text(), of);
  }
}
