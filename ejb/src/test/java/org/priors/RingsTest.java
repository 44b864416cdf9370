package org.priors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Arrows between packages go one way: by imports and by the tables that statements read. */
class RingsTest {

  private static final JavaClasses CLASSES =
      OwnClasses.read(
          new ImportOption.DoNotIncludeTests(), new ArchitectureTest.DoNotIncludeStores());

  @Test
  void every_class_is_in_a_package_of_a_ring() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(name -> Rings.of(name) != null);
  }

  @Test
  void every_package_of_a_ring_has_classes() {
    Set<String> found =
        CLASSES.stream().map(type -> Rings.of(type.getPackageName())).collect(Collectors.toSet());
    assertThat(Rings.packages()).containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void a_package_depends_on_inner_ones_alone() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency on : type.getDirectDependenciesFromSelf()) {
        String target = on.getTargetClass().getBaseComponentType().getPackageName();
        if (target.startsWith("org.priors.")
            && !Rings.allow(Rings.of(type.getPackageName()), Rings.of(target))) {
          wrong.add(type.getName() + " knows " + on.getTargetClass().getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_table_is_offered_to_outer_packages_alone() {
    Set<String> wrong = new TreeSet<>();
    TableOwners.listed()
        .readers()
        .forEach(
            (table, readers) ->
                readers.stream()
                    .filter(reader -> !Rings.allow(reader, TableOwners.listed().owner(table)))
                    .forEach(reader -> wrong.add(reader + " reads " + table)));
    assertThat(wrong).isEmpty();
  }
}
