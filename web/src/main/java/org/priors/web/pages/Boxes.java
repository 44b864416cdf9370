package org.priors.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Boxes of a form, of which several may be ticked.
 *
 * @param name the parameter that says one, once for each
 * @param items from the words to the value
 * @param ticked the values
 */
public record Boxes(String name, Map<String, String> items, Set<String> ticked) {

  /**
   * As they were sent; as they usually are where nothing was.
   *
   * @param usual the values that are ticked before anybody does
   */
  public static Boxes of(
      HttpServletRequest request, String name, Map<String, String> items, Set<String> usual) {
    String[] sent = request.getParameterValues(name);
    Set<String> said = sent == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(sent));
    return new Boxes(name, items, "POST".equals(request.getMethod()) ? said : usual);
  }

  public List<Map.Entry<String, String>> getAll() {
    return List.copyOf(items.entrySet());
  }

  public boolean isTicked(String value) {
    return ticked.contains(value);
  }

  /** The values that are ticked and offered; others were never there to tick. */
  public List<String> chosen() {
    return items.values().stream().filter(ticked::contains).toList();
  }
}
