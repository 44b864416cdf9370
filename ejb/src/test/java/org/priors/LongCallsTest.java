package org.priors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
          Map.entry("law.RuleReader > law.Rule", "it reads each part of a law file by its key"),
          Map.entry("law.RuleReader > law.Sanction", "it reads each part of a law file by its key"),
          Map.entry(
              "law.Registers > law.Crosscheck", "it reads each part of a register by its key"),
          Map.entry(
              "law.Registers > law.Measurement", "it reads each part of a register by its key"),
          Map.entry(
              "imports.ProfileReader > imports.ImportProfile",
              "it reads each part of a profile by its key"),
          Map.entry(
              "imports.ProfileReader > imports.PersonColumns",
              "it reads each part of a profile by its key"),
          Map.entry(
              "identity.WeightsFile > identity.Weights",
              "it reads each part of the file by its key"),
          Map.entry(
              "identity.linking.EstimatedWeights > identity.Weights",
              "it alone estimates, each part by a method of that name"),
          Map.entry(
              "matching.ReviewMatch > matching.MatchView",
              "the page of two records is put together once"),
          Map.entry(
              "history.DriverFixture > history.DriverView.Reported",
              "the one row of its kind in tests"),
          Map.entry(
              "rulings.LawDecisionTest > rulings.LawDecision", "the one row of its kind in tests"));

  @Test
  void what_has_many_parts_is_made_by_their_names() {
    assertThat(longCalls(OwnClasses.read(new ArchitectureTest.DoNotIncludeStores())))
        .containsExactlyInAnyOrderElementsOf(REASONS.keySet());
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
