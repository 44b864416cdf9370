package org.priors.web.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.problems.Refused;
import org.priors.search.Criteria;
import org.priors.search.HitOrder;
import org.priors.search.Mark;
import org.priors.search.Repeat;
import org.priors.web.pages.Form;

/** What drivers are asked for, as parameters of an address. */
public final class SearchFields {

  /** What a form and a program send for no. */
  private static final Set<String> NO = Set.of("0", "false");

  /** Those below the box, which are folded away while nothing is in them. */
  private static final List<String> FOLDED =
      List.of("bornFrom", "bornTo", "state", "agency", "priors", "refusedYears", "pending");

  private static final List<String> REPEAT = List.of("repeat", "times", "years", "courts");
  private static final List<String> NAMES = names();

  /** What a form and a program send for yes. */
  private static final Set<String> YES = Set.of("1", "true");

  private SearchFields() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("q", "sort"));
    names.addAll(FOLDED);
    Arrays.stream(Mark.values())
        .map(Mark::field)
        .filter(f -> !names.contains(f))
        .forEach(names::add);
    names.addAll(REPEAT);
    return List.copyOf(names);
  }

  /** A form with what the parameters say. */
  public static Form form(Function<String, String> parameter) {
    Form form = new Form();
    NAMES.forEach(name -> form.getFields().put("/" + name, parameter.apply(name)));
    return form;
  }

  /** The same of a page, whose picked fields are sent under the ids of their inputs. */
  static Form ofPage(Function<String, String> parameter) {
    return form(
        name -> {
          String said = parameter.apply(name);
          return said == null ? parameter.apply(name + "_input") : said;
        });
  }

  /** A form with what the query of an address says; of what cannot be read, nothing. */
  static Form parsed(String query) {
    Map<String, String> said = new HashMap<>();
    for (String part : query.split("&")) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2) {
        said.put(decoded(pair[0]), decoded(pair[1]));
      }
    }
    return form(said::get);
  }

  /** What the fields ask for, with the text, as a person reads it; null where it cannot be read. */
  static String inWords(Form form) {
    try {
      return Stream.of(form.isFilled("/q") ? form.text("/q") : "", read(form).inWords())
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    } catch (Refused unreadable) {
      return null;
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }

  /** What the fields ask for; refuses with all that is wrong, each at its field. */
  public static Criteria read(Form form) {
    LocalDate from = form.day("/bornFrom");
    LocalDate to = form.day("/bornTo");
    Integer priors = form.whole("/priors");
    Integer years = form.whole("/refusedYears");
    Repeat repeat = repeat(form);
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
                    marks(form),
                    repeat));
    form.refuseIfAny();
    return criteria;
  }

  private static Set<Mark> marks(Form form) {
    return Arrays.stream(Mark.values())
        .filter(mark -> isYes(form, mark.field()))
        .collect(Collectors.toSet());
  }

  static boolean isYes(Form form, String name) {
    return form.isFilled("/" + name) && YES.contains(form.text("/" + name));
  }

  private static Repeat repeat(Form form) {
    if (!form.isFilled("/repeat")) {
      return null;
    }
    Integer times = form.whole("/times");
    Integer years = form.whole("/years");
    Integer courts = form.isFilled("/courts") ? form.whole("/courts") : Integer.valueOf(1);
    return form.make("", () -> new Repeat(of(form), or0(times), or0(years), or0(courts)));
  }

  private static int or0(Integer number) {
    return number == null ? 0 : number;
  }

  private static Repeat.Of of(Form form) {
    return Arrays.stream(Repeat.Of.values())
        .filter(of -> of.name().equalsIgnoreCase(form.text("/repeat")))
        .findFirst()
        .orElse(null);
  }

  /**
   * Refuses a choice that there is none of, each at its parameter: a program is to know that it
   * would be answered something else.
   */
  public static void refuseUnknownChoices(Form form) {
    Arrays.stream(Mark.values())
        .map(Mark::field)
        .filter(name -> form.isFilled("/" + name))
        .filter(name -> !isYes(form, name) && !NO.contains(form.text("/" + name)))
        .forEach(name -> form.refuse("/" + name, "'" + name + "' is true or false."));
    if (form.isFilled("/sort") && order(form, null) == null) {
      form.refuse("/sort", "Drivers are sorted by one of: " + choices() + ".");
    }
  }

  private static String choices() {
    return Arrays.stream(HitOrder.values())
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** The order that is asked for; another one where none is. */
  public static HitOrder order(Form form, HitOrder otherwise) {
    return Arrays.stream(HitOrder.values())
        .filter(order -> order.name().equalsIgnoreCase(form.text("/sort")))
        .findFirst()
        .orElse(otherwise);
  }

  /** The parameters that are filled, to come back with. */
  static String address(Form form) {
    return with(form, null, null);
  }

  /** The same with another value for one of them; null leaves that one out. */
  static String with(Form form, String changed, String value) {
    return NAMES.stream()
        .filter(name -> name.equals(changed) ? value != null : form.isFilled("/" + name))
        .map(name -> name + "=" + encoded(name.equals(changed) ? value : form.text("/" + name)))
        .collect(Collectors.joining("&"));
  }

  /** Whether the fields are shown: something is in them, or wrong with them. */
  static boolean isOpen(Form form) {
    return FOLDED.stream().anyMatch(name -> form.isFilled("/" + name) || form.hasError("/" + name));
  }

  /** Whether anything is asked for beside the text. */
  static boolean isNarrowed(Form form) {
    return isOpen(form) || NAMES.stream().skip(2).anyMatch(name -> form.isFilled("/" + name));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
