package org.priors;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements of each package, in SQL or by the names of entities, and the tables that they name
 * in any of the ways in which a statement names one.
 */
final class Statements {

  private static final Pattern PACKAGE = Pattern.compile("package org\\.priors\\.([\\w.]+);");

  /** Literals that are put together are one statement. */
  private static final Pattern PUT_TOGETHER = Pattern.compile("\"\\s*\\+\\s*\"");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?)\\s+(\\w+)");

  private static final String NO_ALIAS =
      "join|left|right|inner|cross|full|natural|on|where|using|set|order|group|limit|union|for|as";

  private static final String SOURCE = "\\w+(?:\\s+(?:as\\s+)?(?!(?:" + NO_ALIAS + ")\\b)\\w+)?";

  private static final Pattern SOURCES =
      Pattern.compile("(?i)\\b(?:from|join|using)\\s+(" + SOURCE + "(?:\\s*,\\s*" + SOURCE + ")*)");

  private static final Pattern LOADED =
      Pattern.compile("\\b(?:find|getReference)\\(\\s*(\\w+)\\.class");

  private static final Pattern ENTITY =
      Pattern.compile("@Entity\\s+(?:@Table\\(name = \"(\\w+)\"\\)\\s+)?public class (\\w+)");

  private static final Map<String, String> TABLES_OF_ENTITIES = tablesOfEntities();

  private Statements() {}

  interface Visitor {
    void visit(String packageName, String text);
  }

  /** Each source of the application, with the package that it is of. */
  static void each(Visitor visitor) {
    for (Path file : Sources.files("src/main/java", ".java")) {
      String text = PUT_TOGETHER.matcher(Sources.text(file)).replaceAll("");
      Matcher in = PACKAGE.matcher(text);
      if (in.find() && !in.group(1).startsWith("db")) {
        visitor.visit(in.group(1), text);
      }
    }
  }

  /** The tables that are written, and other words. */
  static Set<String> written(String text) {
    return WRITTEN
        .matcher(text)
        .results()
        .map(one -> table(one.group(1)))
        .collect(Collectors.toSet());
  }

  /** The tables that are read, and other words. */
  static Set<String> read(String text) {
    Set<String> read = new TreeSet<>();
    SOURCES
        .matcher(text)
        .results()
        .flatMap(one -> Pattern.compile("\\s*,\\s*").splitAsStream(one.group(1)))
        .map(source -> table(source.split("\\s+")[0]))
        .forEach(read::add);
    LOADED.matcher(text).results().map(one -> table(one.group(1))).forEach(read::add);
    return read;
  }

  /** The tables of the entities that are declared. */
  static Set<String> ofEntities(String text) {
    return ENTITY.matcher(text).results().map(Statements::declared).collect(Collectors.toSet());
  }

  /** The table of an entity, else the word itself. */
  static String table(String word) {
    return TABLES_OF_ENTITIES.getOrDefault(word, word.toLowerCase(Locale.ROOT));
  }

  private static String declared(MatchResult entity) {
    return entity.group(1) == null ? entity.group(2).toLowerCase(Locale.ROOT) : entity.group(1);
  }

  private static Map<String, String> tablesOfEntities() {
    Map<String, String> tables = new TreeMap<>();
    each(
        (name, text) ->
            ENTITY
                .matcher(text)
                .results()
                .forEach(entity -> tables.put(entity.group(2), declared(entity))));
    return tables;
  }
}
