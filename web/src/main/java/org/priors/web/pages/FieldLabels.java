package org.priors.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.problems.Problem;

/** Names the field of each problem of a form as the page does, for the summary above it. */
@Named
@RequestScoped
public class FieldLabels {

  /**
   * Something that is wrong with a form.
   *
   * @param field the id of the field to mend; null for none
   */
  public record Wrong(String sentence, String field) {}

  /** What is wrong with the form, each with the name of its field. */
  public List<Wrong> of(Form form) {
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, String> ids = new HashMap<>();
    FacesContext faces = FacesContext.getCurrentInstance();
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (context, component) -> note(component, form, labels, ids));
    return form.getProblems().stream().map(wrong -> named(form, wrong, labels, ids)).toList();
  }

  /** The fields of a form are composites that have it; so is this summary, which is left alone. */
  private static VisitResult note(
      UIComponent component, Form form, Map<String, String> labels, Map<String, String> ids) {
    if (!UIComponent.isCompositeComponent(component)
        || component.getAttributes().get("form") == null) {
      return VisitResult.ACCEPT;
    }
    Object place = component.getAttributes().get("place");
    Object label = component.getAttributes().get("label");
    if (component.getAttributes().get("form") == form && place != null && label != null) {
      labels.put(place.toString(), label.toString());
      ids.put(place.toString(), component.getClientId());
    }
    return VisitResult.REJECT;
  }

  private static Wrong named(
      Form form, Problem wrong, Map<String, String> labels, Map<String, String> ids) {
    String place = nearest(wrong.place(), labels);
    String sentence = SummaryWords.of(place, labels.get(place), wrong.sentence());
    return new Wrong(sentence, place.isEmpty() ? null : form.id(place, ids.get(place)));
  }

  /** The place if it has a field, else that of the first field below it or in the part it is in. */
  static String nearest(String place, Map<String, String> labels) {
    if (place.isEmpty() || labels.containsKey(place)) {
      return place;
    }
    return labels.keySet().stream()
        .filter(field -> field.startsWith(place + "/"))
        .findFirst()
        .orElseGet(() -> nearest(place.replaceFirst("/?[^/]*$", ""), labels));
  }
}
