package org.priors.web.cases;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.priors.web.pages.Form;

/**
 * A form whose case somebody else changed while it was filled in.
 *
 * @param shown what the form showed when it was opened, by place
 * @param standing what stands now
 * @param fixed the charges that are not corrected any more, by their rows
 */
record Overtaken(
    Map<String, String> shown, Map<String, String> standing, Map<Integer, FixedCharge> fixed) {

  /**
   * Fields that were left as they were shown say what stands now. Of those that both changed, what
   * was typed stays, and the form says what the other made of it. What cannot be typed any more
   * stands as it is, and what was typed there is told.
   */
  void follow(Form form) {
    Set<String> places = new TreeSet<>(shown.keySet());
    places.addAll(standing.keySet());
    Map<String, String> given = new TreeMap<>();
    places.stream()
        .filter(place -> fixedAt(place).isPresent())
        .filter(place -> !text(form.getFields(), place).equals(text(standing, place)))
        .forEach(place -> given.put(place, text(form.getFields().put(place, standing.get(place)))));
    for (String place : places) {
      String typed = text(form.getFields(), place);
      if (typed.equals(text(shown, place))) {
        form.getFields().put(place, standing.get(place));
      }
    }
    form.submit(
        () -> {
          given.forEach((place, typed) -> tellFixed(form, place, typed));
          places.stream()
              .filter(place -> isOfBoth(form, place))
              .forEach(place -> tell(form, place));
          form.refuseIfAny();
        });
  }

  private boolean isOfBoth(Form form, String place) {
    String now = text(standing, place);
    return !now.equals(text(shown, place)) && !now.equals(text(form.getFields(), place));
  }

  private void tell(Form form, String place) {
    String now = text(standing, place);
    form.refuse(
        "changed-meanwhile",
        place,
        "Somebody else changed this to "
            + (now.isEmpty() ? "nothing" : "'" + now + "'")
            + " meanwhile. Yours stands here.");
  }

  private Optional<FixedCharge> fixedAt(String place) {
    return fixed.entrySet().stream()
        .filter(each -> FixedCharge.isOf(each.getKey(), place))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private void tellFixed(Form form, String place, String typed) {
    form.refuse(
        "decided", place, fixedAt(place).orElseThrow().why() + " You had typed '" + typed + "'.");
  }

  private static String text(Map<String, String> fields, String place) {
    return text(fields.get(place));
  }

  private static String text(String said) {
    return said == null ? "" : said.strip();
  }
}
