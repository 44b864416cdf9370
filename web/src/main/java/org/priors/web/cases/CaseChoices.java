package org.priors.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.ChargeKind;
import org.priors.cases.Crash;
import org.priors.cases.Disposition;
import org.priors.cases.TestKind;
import org.priors.cases.TestOutcome;
import org.priors.law.SampleBy;
import org.priors.people.Sex;

/** What the selects of the case forms offer: from label to value, in order. */
@Named("choices")
@ApplicationScoped
public class CaseChoices {

  public Map<String, String> sexes() {
    return items(Sex.values(), Sex::title);
  }

  public Map<String, String> crashes() {
    return items(Crash.values(), Crash::title);
  }

  public Map<String, String> chargeKinds() {
    return items(ChargeKind.values(), ChargeKind::title);
  }

  public Map<String, String> testsKnown() {
    return items(TestsKnown.values(), TestsKnown::title);
  }

  public Map<String, String> testKinds() {
    return items(TestKind.values(), TestKind::title);
  }

  public Map<String, String> outcomes() {
    return items(TestOutcome.values(), TestOutcome::title);
  }

  /** How a sample came, after {@code Taken}. */
  public Map<String, String> samples() {
    return items(SampleBy.values(), SampleBy::title);
  }

  public Map<String, String> units() {
    return items(AlcoholConcentration.Unit.values(), AlcoholConcentration.Unit::symbol);
  }

  public Map<String, String> dispositions() {
    return items(Disposition.Kind.values(), Disposition.Kind::title);
  }

  public Map<String, String> yesOrNo() {
    Map<String, String> items = new LinkedHashMap<>();
    items.put("Yes", "true");
    items.put("No", "false");
    return items;
  }

  private static <E extends Enum<E>> Map<String, String> items(
      E[] values, Function<E, String> title) {
    Map<String, String> items = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> items.put(title.apply(value), value.name()));
    return items;
  }
}
