package org.priors.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.priors.search.DriverSearch;
import org.priors.search.Hits;
import org.priors.search.Mark;
import org.priors.search.Repeat;
import org.priors.search.RepeatOffenders;
import org.priors.security.Permission;
import org.priors.web.pages.Form;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The lists of drivers who repeat. */
@Named("repeat")
@RequestScoped
public class RepeatPage {

  private static final String PATH = Page.REPEAT.path();
  private static final List<String> FACETS = List.of("state", "agency");
  private static final List<Mark> LISTS =
      List.of(
          Mark.AGAIN_AFTER_ACTION, Mark.AGAIN_WHILE_PENDING, Mark.UNDERCHARGED, Mark.ABOVE_RECORD);

  /** What is asked for before anybody has typed anything: as far back as records mostly reach. */
  private static final Map<String, String> FIRST =
      Map.of("repeat", "either", "times", "2", "years", "30", "courts", "1");

  @Inject RepeatOffenders offenders;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Form form;
  private Mark mark;
  private Hits hits;
  private String asked;
  private Pager pager;
  private List<Narrowing> facets = List.of();

  /** One of the lists, as a link. */
  public record Choice(String title, String path, boolean isCurrent) {}

  /** Reads which list it is, and how it is narrowed. */
  @PostConstruct
  void open() {
    mark = LISTS.stream().filter(this::isAsked).findFirst().orElse(null);
    form = SearchFields.form(this::parameter);
    form.submit(this::find);
  }

  private boolean isAsked(Mark one) {
    return "1".equals(request.getParameter(one.field()));
  }

  /** Only what belongs to the list. */
  private String parameter(String name) {
    if (FACETS.contains(name)) {
      return request.getParameter(name);
    }
    if (mark != null) {
      return mark.field().equals(name) ? "1" : null;
    }
    return Optional.ofNullable(request.getParameter(name))
        .filter(value -> FIRST.containsKey(name))
        .orElse(request.getParameter("repeat") == null ? FIRST.get(name) : null);
  }

  private void find() {
    int number = Pager.number(request.getParameter("page"));
    hits = offenders.find(caller.get(), SearchFields.read(form), number - 1);
    asked = SearchFields.inWords(form);
    pager = new Pager(address(), number, DriverSearch.PAGE, hits.total(), DriverSearch.DEEPEST);
    facets = Narrowing.of(PATH, form, hits.facets(), FACETS);
  }

  private String address() {
    return PATH + "?" + SearchFields.address(form);
  }

  /** The lists to choose from. */
  public List<Choice> getChoices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("Refusals and convictions", PATH, mark == null));
    LISTS.stream()
        .map(one -> new Choice(title(one), PATH + "?" + one.field() + "=1", one == mark))
        .forEach(choices::add);
    return choices;
  }

  private static String title(Mark one) {
    return switch (one) {
      case AGAIN_AFTER_ACTION -> "Arrested after an action";
      case AGAIN_WHILE_PENDING -> "Arrested while a hearing is pending";
      default -> Narrowing.sentence(one.words());
    };
  }

  /** What the list can tell and what not. */
  public String getAbout() {
    if (mark == null) {
      return "Counted to the day, from today. A judgment on three charges is one conviction, and breath and blood"
          + " refused at one arrest are one refusal.";
    }
    return switch (mark) {
      case AGAIN_AFTER_ACTION ->
          "Arrested again after an administrative action on record. When an action ended is not on record, so whether"
              + " it still stood cannot be told. An arrest on the day of the action is the one that led to it.";
      case AGAIN_WHILE_PENDING ->
          "Arrested after an administrative action that is not decided yet. An arrest on the day of the action is the"
              + " one that led to it.";
      case ABOVE_RECORD ->
          "The charges of an open case say more than the record holds: priors may be missing here, or the charge, the"
              + " age or the person may be wrong. The case file says which, and whom to ask.";
      default ->
          "An open case is charged below what the record shows, by the law book, which nobody may have verified. The"
              + " case file says why.";
    };
  }

  /** The address of the list as a workbook; null for who may not take one away. */
  public String getWorkbook() {
    return caller.get().may(Permission.EXPORT_DRIVERS)
        ? "/api/reports/drivers.xlsx?" + SearchFields.with(form, "sort", "priors")
        : null;
  }

  /** This page as it is, to come back to. */
  public String getHere() {
    return SearchFields.encoded(address());
  }

  /** What is searched for, to be saved. */
  public String getParameters() {
    return SearchFields.encoded(SearchFields.address(form));
  }

  /** Whether names are told, or only how many. */
  public boolean isNamed() {
    return caller.get().may(Permission.READ_DRIVERS);
  }

  /** Whether it is the list that has fields. */
  public boolean isCounted() {
    return mark == null;
  }

  /** What may be counted, words to name. */
  public Map<String, String> getKinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Repeat.Of of : Repeat.Of.values()) {
      kinds.put(Narrowing.sentence(of.words()), of.name().toLowerCase(Locale.ROOT));
    }
    return kinds;
  }

  public Form getForm() {
    return form;
  }

  /** Null where something that was typed cannot be read. */
  public Hits getHits() {
    return hits;
  }

  public String getAsked() {
    return asked;
  }

  public Pager getPager() {
    return pager;
  }

  public List<Narrowing> getFacets() {
    return facets;
  }
}
