package org.priors;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Which package owns a table, and which may read it, as the list beside the schema says. */
record TableOwners(Map<String, String> owners, Map<String, Set<String>> readers) {

  private static final Path LIST =
      Path.of("..", "db", "src", "main", "resources", "db", "table-owners.properties");

  static TableOwners listed() {
    Properties listed = new Properties();
    try (Reader list = Files.newBufferedReader(LIST)) {
      listed.load(list);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    TableOwners found = new TableOwners(new TreeMap<>(), new TreeMap<>());
    listed.forEach((table, packages) -> found.list((String) table, (String) packages));
    return found;
  }

  private void list(String table, String packages) {
    String[] names = packages.split("[, ]+");
    owners.put(table, names[0]);
    readers.put(table, Set.of(Arrays.copyOfRange(names, 1, names.length)));
  }

  String owner(String table) {
    return owners.get(table);
  }
}
