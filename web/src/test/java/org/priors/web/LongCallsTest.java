package org.priors.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.web.testing.OwnClasses;

/**
 * Nobody can read a call that gives more than eight parts by their places, and nobody notices when
 * two of them are exchanged: what has more is made by itself, by its builder or, in tests, by its
 * fixture, which name them.
 */
class LongCallsTest {

  private static final int MOST = 8;

  /** Who makes what by its places all the same, and why; it may only shrink. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("web.law.SheetMaker > web.law.LawSheet", "a page that is put together once"),
          Map.entry(
              "web.law.SheetMaker > web.law.LawSheet.Printed", "a line of it, made at one place"),
          Map.entry("web.reports.MonthlyReport > reports.CaseLine", "a row in columns' order"),
          Map.entry("web.reports.DriversReport > reports.DriverLine", "a row in columns' order"),
          Map.entry(
              "web.cases.MaybeMoreTest > matching.DriverMatches.Waiting",
              "the one row of its kind in tests"),
          Map.entry(
              "web.matching.PairRuleTest > matching.MatchView",
              "the one view of two records in tests"));

  @Test
  void what_has_many_parts_is_made_by_their_names() {
    assertThat(longCalls(OwnClasses.read())).containsExactlyInAnyOrderElementsOf(REASONS.keySet());
  }

  private static Set<String> longCalls(JavaClasses classes) {
    return classes.stream()
        .flatMap(
            type ->
                Stream.concat(
                    type.getConstructorCallsFromSelf().stream(),
                    type.getConstructorReferencesFromSelf().stream()))
        .filter(LongCallsTest::isOfManyParts)
        .filter(call -> !isAtHome(outermost(call.getOriginOwner()), call.getTargetOwner()))
        .map(call -> name(outermost(call.getOriginOwner())) + " > " + name(call.getTargetOwner()))
        .collect(Collectors.toSet());
  }

  private static boolean isOfManyParts(JavaCodeUnitAccess<?> call) {
    return call.getTargetOwner().getPackageName().startsWith("org.priors")
        && call.getTarget().getRawParameterTypes().size() > MOST;
  }

  private static boolean isAtHome(JavaClass caller, JavaClass made) {
    String name = made.getSimpleName();
    return caller.equals(outermost(made))
        || caller.getPackageName().equals(made.getPackageName())
            && Set.of(name + "Builder", name + "Fixture").contains(caller.getSimpleName());
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(LongCallsTest::outermost).orElse(type);
  }

  private static String name(JavaClass type) {
    return type.getName().substring("org.priors.".length()).replace('$', '.');
  }
}
