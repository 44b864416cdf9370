package org.priors.web.cases;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.priors.web.pages.Form;

/**
 * A form whose case somebody else changed while it was filled in.
 *
 * @param shown what the form showed when it was opened, by place
 * @param standing what stands now
 */
record Overtaken(Map<String, String> shown, Map<String, String> standing) {

  /**
   * Fields that were left as they were shown say what stands now. Of those that both changed, what
   * was typed stays, and the form says what the other made of it.
   */
  void follow(Form form) {
    Set<String> places = new TreeSet<>(shown.keySet());
    places.addAll(standing.keySet());
    for (String place : places) {
      String typed = text(form.getFields(), place);
      if (typed.equals(text(shown, place))) {
        form.getFields().put(place, standing.get(place));
      }
    }
    form.submit(
        () -> {
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

  private static String text(Map<String, String> fields, String place) {
    String said = fields.get(place);
    return said == null ? "" : said.strip();
  }
}
