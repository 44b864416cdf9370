package org.priors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A table is written by the package that owns it, and read by those that it is offered to: the list
 * stands beside the schema. Arrows between capabilities that no import shows are seen here.
 */
class TableOwnersTest {

  private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
  private static final Pattern DROPPED = Pattern.compile("drop table (?:if exists )?(\\w+)");
  private static final Pattern UPDATED_BY_ENTITY =
      Pattern.compile("@Column\\(name = \"(\\w+)\"\\)");
  private static final Pattern VERSION =
      Pattern.compile("@Version\\s+(?:private\\s+)?\\w+\\s+(\\w+);");
  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\bupdate\\s+(\\w+)(?:\\s+\\w+)?\\s+set\\s+([^\"]*?)\\s+where");
  private static final Pattern ASSIGNED = Pattern.compile("(\\w+)\\s*=");

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
    assertThat(used(Statements::written, true)).isEmpty();
  }

  @Test
  void an_entity_is_of_the_package_that_owns_its_table() {
    assertThat(used(Statements::ofEntities, true)).isEmpty();
  }

  @Test
  void a_table_is_read_by_its_owner_and_by_those_it_is_offered_to() {
    assertThat(used(Statements::read, false)).isEmpty();
  }

  @Test
  void what_is_offered_is_read() {
    Map<String, Set<String>> read = new TreeMap<>();
    Statements.each(
        (name, text) ->
            Statements.read(text)
                .forEach(table -> read.computeIfAbsent(table, t -> new TreeSet<>()).add(name)));
    readers.forEach(
        (table, offered) ->
            assertThat(read.getOrDefault(table, Set.of())).as(table).containsAll(offered));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select * from case_file c, charge h where true | case_file charge",
        "select * from case_file as c left join charge on true | case_file charge",
        "SELECT 1 FROM Case_File | case_file",
        "delete from notice n using driver d | notice driver",
        "select p from PersonRecord p where p.id in :ids | person_record",
        "em.find(Account.class, id) | account"
      })
  void a_table_is_seen_in_whichever_way_a_statement_names_it(String statement, String tables) {
    assertThat(Statements.read(statement)).contains(tables.split(" "));
  }

  /**
   * But for the driver of a case, which is first about nobody; for the version of what a statement
   * changes, which it counts up as an entity does; and for when somebody was last seen by a token.
   */
  @Test
  void a_column_that_a_statement_changes_is_not_updated_by_an_entity() {
    Map<String, Set<String>> changed = new TreeMap<>();
    Statements.each(
        (name, text) ->
            CHANGED
                .matcher(text)
                .results()
                .forEach(
                    one ->
                        changed
                            .computeIfAbsent(
                                Statements.table(one.group(1)), table -> new TreeSet<>())
                            .addAll(assigned(one.group(2)))));
    Set<String> both = new TreeSet<>();
    Statements.each(
        (name, text) -> {
          Set<String> updated = new TreeSet<>(named(UPDATED_BY_ENTITY, text));
          updated.addAll(named(VERSION, text));
          Statements.ofEntities(text).stream()
              .flatMap(table -> changed.getOrDefault(table, Set.of()).stream())
              .filter(updated::contains)
              .forEach(both::add);
        });
    assertThat(both).containsExactly("driver_id", "last_signed_in", "version");
  }

  /** Columns, also where a statement names the field of an entity. */
  private static Set<String> assigned(String assignments) {
    return named(ASSIGNED, assignments).stream()
        .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private Set<String> used(Function<String, Set<String>> how, boolean byTheOwnerAlone) {
    Set<String> wrong = new TreeSet<>();
    Statements.each(
        (name, text) ->
            how.apply(text).stream()
                .filter(owners::containsKey)
                .filter(table -> !owners.get(table).equals(name))
                .filter(table -> byTheOwnerAlone || !readers.get(table).contains(name))
                .forEach(table -> wrong.add(name + " uses " + table)));
    return wrong;
  }

  private static Set<String> named(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());
  }
}
