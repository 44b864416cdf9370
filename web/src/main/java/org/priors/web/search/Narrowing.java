package org.priors.web.search;

import java.util.List;
import java.util.Map;
import org.priors.search.Facet;
import org.priors.search.Mark;
import org.priors.web.pages.Form;

/**
 * A facet beside the drivers found: links that narrow the search, each with how many would be left.
 *
 * @param title what it is about
 * @param choices never empty
 */
public record Narrowing(String title, List<Choice> choices) {

  private static final String NOW = "now";
  private static final Map<String, String> TITLES =
      Map.of(
          "state",
          "State",
          "agency",
          "Agency or court",
          "priors",
          "Priors",
          "refusedYears",
          "Refused",
          NOW,
          "Now");

  /**
   * A link.
   *
   * @param isOn whether the search is narrowed by it already; the link then takes that back
   * @param path the page with or without it
   */
  public record Choice(String label, long count, boolean isOn, String path) {}

  /**
   * Those of a page.
   *
   * @param page the path of the page
   * @param fields those that have a use there
   */
  static List<Narrowing> of(String page, Form form, List<Facet> facets, List<String> fields) {
    return facets.stream()
        .filter(facet -> fields.contains(facet.field()) && !facet.choices().isEmpty())
        .map(
            facet ->
                new Narrowing(
                    TITLES.get(facet.field()),
                    facet.choices().stream().map(one -> choice(page, form, facet, one)).toList()))
        .toList();
  }

  private static Choice choice(String page, Form form, Facet facet, Facet.Choice one) {
    boolean isMark = NOW.equals(facet.field());
    String name = isMark ? one.value() : facet.field();
    String value = isMark ? "1" : one.value();
    boolean on = value.equals(form.text("/" + name));
    return new Choice(
        label(facet.field(), one.value()),
        one.count(),
        on,
        page + "?" + SearchFields.with(form, name, on ? null : value));
  }

  private static String label(String field, String value) {
    return switch (field) {
      case "priors" -> value + " or more";
      case "refusedYears" -> "In the last " + ("1".equals(value) ? "year" : value + " years");
      case NOW -> sentence(Mark.of(value).orElseThrow().words());
      default -> value;
    };
  }

  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
