package org.priors;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/**
 * A table is written by the package that owns it, and read by those that it is offered to: the list
 * stands beside the schema. Arrows between capabilities that no import shows are seen here.
 */
class TableOwnersTest {

  private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
  private static final Pattern DROPPED = Pattern.compile("drop table (?:if exists )?(\\w+)");
  private static final Pattern WRITTEN =
      Pattern.compile("\\b(?:insert\\s+into|update|delete\\s+from)\\s+(\\w+)");
  private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(\\w+)");
  private static final Pattern ENTITY = Pattern.compile("@Table\\(name = \"(\\w+)\"\\)");
  private static final Pattern TABLE_OF_ENTITY =
      Pattern.compile("@Entity\\s+(?:@Table\\(name = \"(\\w+)\"\\)\\s+)?public class (\\w+)");
  private static final Pattern UPDATED_BY_ENTITY =
      Pattern.compile("@Column\\(name = \"(\\w+)\"\\)");
  private static final Pattern CHANGED =
      Pattern.compile("\\bupdate\\s+(\\w+)\\s+set\\s+([^\"]*?)\\s+where");
  private static final Pattern ASSIGNED = Pattern.compile("(\\w+)\\s*=");
  private static final Pattern PACKAGE = Pattern.compile("package org\\.priors\\.([\\w.]+);");

  private final Map<String, String> owners = TableOwners.listed().owners();
  private final Map<String, Set<String>> readers = TableOwners.listed().readers();

  @Test
  void every_table_has_an_owner() {
    Set<String> tables = new TreeSet<>();
    for (Path migration : Sources.files("src/main/resources/db/migration", ".sql")) {
      tables.addAll(named(CREATED, Sources.text(migration)));
    }
    for (Path migration : Sources.files("src/main/resources/db/migration", ".sql")) {
      tables.removeAll(named(DROPPED, Sources.text(migration)));
    }
    assertThat(owners.keySet()).containsExactlyInAnyOrderElementsOf(tables);
  }

  @Test
  void a_table_is_written_by_its_owner_alone() {
    assertThat(used(WRITTEN, true)).isEmpty();
  }

  @Test
  void an_entity_is_of_the_package_that_owns_its_table() {
    assertThat(used(ENTITY, true)).isEmpty();
  }

  @Test
  void a_table_is_read_by_its_owner_and_by_those_it_is_offered_to() {
    assertThat(used(READ, false)).isEmpty();
  }

  @Test
  void what_is_offered_is_read() {
    Map<String, Set<String>> read = new TreeMap<>();
    statements(
        (name, text) ->
            named(READ, text)
                .forEach(table -> read.computeIfAbsent(table, t -> new TreeSet<>()).add(name)));
    readers.forEach(
        (table, offered) ->
            assertThat(read.getOrDefault(table, Set.of())).as(table).containsAll(offered));
  }

  /** But for the driver of a case, which is first about nobody. */
  @Test
  void a_column_that_a_statement_changes_is_not_updated_by_an_entity() {
    Map<String, Set<String>> changed = new TreeMap<>();
    statements(
        (name, text) ->
            CHANGED
                .matcher(text)
                .results()
                .forEach(
                    one ->
                        changed
                            .computeIfAbsent(one.group(1), table -> new TreeSet<>())
                            .addAll(named(ASSIGNED, one.group(2)))));
    Set<String> both = new TreeSet<>();
    statements(
        (name, text) ->
            TABLE_OF_ENTITY
                .matcher(text)
                .results()
                .map(entity -> changed.getOrDefault(table(entity), Set.of()))
                .flatMap(Set::stream)
                .filter(named(UPDATED_BY_ENTITY, text)::contains)
                .forEach(both::add));
    assertThat(both).containsExactly("driver_id");
  }

  private static String table(MatchResult entity) {
    return entity.group(1) == null ? entity.group(2).toLowerCase(Locale.ROOT) : entity.group(1);
  }

  private Set<String> used(Pattern how, boolean byTheOwnerAlone) {
    Set<String> wrong = new TreeSet<>();
    statements(
        (name, text) ->
            named(how, text).stream()
                .filter(owners::containsKey)
                .filter(table -> !owners.get(table).equals(name))
                .filter(table -> byTheOwnerAlone || !readers.get(table).contains(name))
                .forEach(table -> wrong.add(name + " uses " + table)));
    return wrong;
  }

  private interface Visitor {
    void visit(String packageName, String text);
  }

  private static void statements(Visitor visitor) {
    for (Path file : Sources.files("src/main/java", ".java")) {
      String text = Sources.text(file);
      Matcher in = PACKAGE.matcher(text);
      if (in.find() && !in.group(1).startsWith("db")) {
        visitor.visit(in.group(1), text);
      }
    }
  }

  private static Set<String> named(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());
  }
}
