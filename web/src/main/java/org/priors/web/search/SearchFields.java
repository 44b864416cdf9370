package org.priors.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priors.search.Criteria;
import org.priors.web.pages.Form;

/** The fields beside the search box, as parameters of an address. */
public final class SearchFields {

  private static final List<String> NAMES =
      List.of("bornFrom", "bornTo", "state", "agency", "priors", "refusedYears");

  private SearchFields() {}

  /** A form with what the parameters say. */
  public static Form form(Function<String, String> parameter) {
    Form form = new Form();
    NAMES.forEach(name -> form.getFields().put("/" + name, parameter.apply(name)));
    return form;
  }

  /** What the fields ask for; refuses with all that is wrong, each at its field. */
  public static Criteria read(Form form, boolean undercharged) {
    LocalDate from = form.day("/bornFrom");
    LocalDate to = form.day("/bornTo");
    Integer priors = form.whole("/priors");
    Integer years = form.whole("/refusedYears");
    Criteria criteria =
        form.make(
            "",
            () ->
                new Criteria(
                    from,
                    to,
                    form.text("/state"),
                    form.text("/agency"),
                    priors,
                    years,
                    undercharged));
    form.refuseIfAny();
    return criteria;
  }

  /** The parameters that are filled, each after an ampersand, to come back with. */
  static String address(Form form) {
    return NAMES.stream()
        .filter(name -> form.isFilled("/" + name))
        .map(name -> "&" + name + "=" + encoded(form.text("/" + name)))
        .collect(Collectors.joining());
  }

  /** Whether the fields are shown: something is in them, or wrong with them. */
  static boolean isOpen(Form form) {
    return NAMES.stream().anyMatch(name -> form.isFilled("/" + name) || form.hasError("/" + name));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
