package org.priors.web.pages;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed into a form that ends in an error page. What the form was about is out of sight by
 * then, so the form cannot be shown again; the error page shows what was typed instead.
 */
public final class LostForm {

  /** The request attribute that has the texts, a list of {@link Said}. */
  public static final String TYPED = "priors.typed";

  /** The input of a field: the id of its composite, which may stand within rows, comes first. */
  private static final Pattern INPUT = Pattern.compile("(.+):in(?:_input)?");

  private LostForm() {}

  /**
   * A text that somebody typed or chose.
   *
   * @param label the name of its field
   */
  public record Said(String label, String text) {}

  /** Keeps it for the error page. */
  static void keep(FacesContext faces, HttpServletRequest request) {
    if (faces.getViewRoot() != null) {
      request.setAttribute(TYPED, typed(faces.getViewRoot(), request.getParameterMap()));
    }
  }

  static List<Said> typed(UIComponent page, Map<String, String[]> sent) {
    Map<String, UIComponent> fields = new HashMap<>();
    note(page, "", fields);
    List<Said> typed = new ArrayList<>();
    sent.forEach(
        (name, texts) -> {
          Matcher input = INPUT.matcher(name);
          UIComponent field = input.matches() ? field(input.group(1), fields) : null;
          if (field != null && !texts[0].isBlank() && !isSecret(field)) {
            typed.add(new Said(label(field, input.group(1)), shown(field, texts[0])));
          }
        });
    return typed;
  }

  /**
   * The composites of the page by their own ids; those in rows stand once, under the list that the
   * rows are of.
   *
   * @param list its id and a colon; empty outside of rows
   */
  private static void note(UIComponent component, String list, Map<String, UIComponent> fields) {
    boolean isField = UIComponent.isCompositeComponent(component);
    if (isField) {
      fields.put(list + component.getId(), component);
    }
    boolean isList =
        component instanceof NamingContainer && !isField && !(component instanceof UIForm);
    Iterator<UIComponent> inner = component.getFacetsAndChildren();
    while (inner.hasNext()) {
      note(inner.next(), isList ? component.getId() + ":" : list, fields);
    }
  }

  private static UIComponent field(String id, Map<String, UIComponent> fields) {
    UIComponent inRows = fields.get(id.replaceFirst(":\\d+:", ":"));
    return inRows == null ? fields.get(id.substring(id.lastIndexOf(':') + 1)) : inRows;
  }

  private static boolean isSecret(UIComponent field) {
    return field.findComponent("in") instanceof HtmlInputSecret;
  }

  private static String label(UIComponent field, String id) {
    Object label = attribute(field, "label");
    return SummaryWords.nameOf(
        "/" + id.replace(':', '/'), label == null ? field.getId() : label.toString());
  }

  /** A choice in the words of its list. */
  private static String shown(UIComponent field, String text) {
    return attribute(field, "items") instanceof Map<?, ?> items
        ? items.entrySet().stream()
            .filter(each -> text.equals(each.getValue()))
            .map(each -> each.getKey().toString())
            .findFirst()
            .orElse(text)
        : text;
  }

  /** Null where it hangs on what is not there any more. */
  private static Object attribute(UIComponent field, String name) {
    try {
      return field.getAttributes().get(name);
    } catch (RuntimeException gone) {
      return null;
    }
  }
}
