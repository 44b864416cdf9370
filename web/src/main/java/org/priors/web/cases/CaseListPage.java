package org.priors.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.priors.agencies.Agencies;
import org.priors.casebook.CaseList;
import org.priors.casebook.CaseList.Which;
import org.priors.casebook.CaseSelection;
import org.priors.casebook.CasesAsked;
import org.priors.casebook.Lack;
import org.priors.cases.CaseFile;
import org.priors.law.Phrases;
import org.priors.lawbook.NumberLaw;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.web.pages.Columns;
import org.priors.web.pages.Listing;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Lists of cases, those of the caller's day first. */
@Named
@RequestScoped
public class CaseListPage {

  private static final Set<Which> FOR_PROSECUTORS =
      EnumSet.of(
          Which.MINE,
          Which.CHANGED,
          Which.UNTAKEN,
          Which.UNDERCHARGED,
          Which.IN_DOUBT,
          Which.ABOVE_RECORD);

  @Inject CaseList cases;
  @Inject Agencies agencies;
  @Inject NumberLaw numbers;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private List<Which> choices;
  private CaseSelection shown;
  private CasesAsked asked;
  private Columns columns;
  private Listing<CaseList.Line> listing;

  /** Those that may be left out, by their titles. */
  private static final Map<String, String> COLUMNS =
      Columns.titled(
          "case", "Case",
          "arrested", "Arrested",
          "agency", "Agency",
          "charges", "Charges",
          "refusals", "Prior refusals",
          "convictions", "Prior convictions",
          "status", "Status");

  private static final Map<String, String> ORDERS =
      Columns.titled(
          "Newest arrest first", "-arrested",
          "Oldest arrest first", "arrested",
          "Driver, A to Z", "driver",
          "Driver, Z to A", "-driver",
          "Case number", "number",
          "Case number, last first", "-number",
          "Agency, A to Z", "agency",
          "Agency, Z to A", "-agency",
          "Disposed first", "status",
          "Open first", "-status");

  /** Those of which somebody has to look at each case. */
  private static final Set<Which> COUNTED =
      EnumSet.of(Which.CHANGED, Which.UNDERCHARGED, Which.IN_DOUBT, Which.ABOVE_RECORD);

  /**
   * One of the lists, as a link.
   *
   * @param waiting how many cases stand there; null where nothing is counted
   */
  public record Choice(String title, String path, boolean isCurrent, Long waiting) {}

  @PostConstruct
  void open() {
    Caller me = caller.get();
    choices =
        Arrays.stream(Which.values())
            .filter(each -> !FOR_PROSECUTORS.contains(each) || me.may(Permission.PROSECUTE))
            .filter(each -> each != Which.AGENCY || mayHaveCases(me))
            .toList();
    shown = CaseListAddress.selection(request, choices, choices.get(0));
    asked = CaseListAddress.asked(request, shown);
    columns = Columns.of(COLUMNS, request.getParameterValues(Columns.PARAMETER));
    listing =
        new Listing<>(
            new Listing.At(
                request, path(shown) + CaseListAddress.narrowed(asked) + columns.inAddress()),
            CaseList.PAGE,
            cases.count(me, asked),
            CaseListAddress.USUAL,
            (by, skip, most) -> cases.some(me, CaseListAddress.ordered(asked, by), skip, most));
  }

  /** Whether cases of the caller's own agency can stand here: it makes arrests, or made some. */
  private boolean mayHaveCases(Caller me) {
    return me.agencyId() != null
        && (agencies.get(me.agencyId()).kind().makesArrests() || cases.count(me, Which.AGENCY) > 0);
  }

  /** The address of a list. */
  public static String path(CaseSelection selection) {
    return Page.CASES.path() + "?" + CaseListAddress.inAddress(selection);
  }

  private static String title(CaseSelection selection) {
    return selection instanceof Lack lack ? "Lacks: " + lack.title() : title((Which) selection);
  }

  private static String title(Which which) {
    return switch (which) {
      case CHANGED -> "Changed since you looked";
      case MINE -> "My cases";
      case UNTAKEN -> "Not taken yet";
      case UNDERCHARGED -> "Undercharged";
      case IN_DOUBT -> "Cannot tell";
      case ABOVE_RECORD -> "Charged above the record";
      case AGENCY -> "My agency";
      case ALL -> "All";
    };
  }

  public List<Choice> choices() {
    Stream<CaseSelection> lack = shown instanceof Lack ? Stream.of(shown) : Stream.empty();
    return Stream.concat(choices.stream(), lack)
        .map(each -> new Choice(title(each), path(each), each == shown, waiting(each)))
        .toList();
  }

  private Long waiting(CaseSelection each) {
    return COUNTED.contains(each) ? Long.valueOf(cases.count(caller.get(), each)) : null;
  }

  /** Whether the list is of charges that say more than the record. */
  public boolean isAboveRecord() {
    return shown == Which.ABOVE_RECORD;
  }

  /** The number of the import whose cases alone are listed; null for those of any. */
  public Long getImportId() {
    return asked.importId();
  }

  public String title() {
    return asked.importId() == null ? listTitle() : listTitle() + " of import " + asked.importId();
  }

  private String listTitle() {
    return shown == Which.ALL
        ? "All cases"
        : shown == Which.IN_DOUBT ? "May be charged too low" : title(shown);
  }

  /** Whether the list is about how charge and record stand to each other. */
  public boolean isAboutNumbers() {
    return shown == Which.UNDERCHARGED || shown == Which.IN_DOUBT;
  }

  /** By which law the numbers are counted; null where none are shown. */
  public String getLawMark() {
    return isAboutNumbers() || isAboveRecord() ? numbers.mark(caller.get()) : null;
  }

  /** {@code Charged 1st; the record shows 3rd}. */
  public String standing(CaseList.Listed line) {
    String charged =
        (line.charged() == null
                ? "No number charged"
                : "Charged " + Phrases.ordinal(line.charged()))
            + "; the record ";
    boolean isShown = shown == Which.UNDERCHARGED || line.charged() == null && line.byRecord() > 1;
    return isShown
        ? charged + "shows " + Phrases.ordinal(line.byRecord())
        : charged + "may show " + Phrases.ordinal(line.atMost());
  }

  /** What would stand here, where nothing does. */
  public String whyEmpty() {
    if (asked.isNarrowed()) {
      return asked.importId() == null
          ? "No case of this list has all that you ask for."
          : "No case that import " + asked.importId() + " opened or added to is on this list.";
    }
    return shown instanceof Lack
        ? "None of the latest open cases that are yours lacks this."
        : whyEmpty((Which) shown);
  }

  private static String whyEmpty(Which which) {
    return switch (which) {
      case CHANGED ->
          "Cases that you have taken stand here when something new of their drivers came on record since you last opened"
              + " them.";
      case MINE -> "Open a case and take it: it stands here from then on.";
      case UNTAKEN -> "Every open case has its prosecutor.";
      case UNDERCHARGED ->
          "Open cases charged below what the driver's record shows stand here. Every one has its number now, or was left"
              + " as it is with a reason.";
      case IN_DOUBT ->
          "Open cases stand here of which nobody can tell whether they are charged too low: an event on record may"
              + " count, and the law book or the record does not say, or the charge names no number.";
      case ABOVE_RECORD ->
          "Open cases stand here whose charges say more than the driver's record: a later offense, an earlier conviction,"
              + " an age. Priors may be missing, or the charge, the age or the person may be wrong; the case file says"
              + " which, and whom to ask.";
      case AGENCY -> "Cases stand here once your agency reports an arrest.";
      case ALL ->
          "Cases stand here once an agency reports an arrest, by form, by its system or in an export.";
    };
  }

  /** The cases, a page at a time. */
  public Listing<CaseList.Line> getListing() {
    return listing;
  }

  /** The address of the list as a file; null for who may not take one away. */
  public String getFile() {
    return caller.get().may(Permission.EXPORT_DRIVERS)
        ? "/api/cases.csv?"
            + CaseListAddress.inAddress(shown)
            + CaseListAddress.narrowed(asked)
            + "&sort="
            + listing.getSort()
        : null;
  }

  public CasesAsked getAsked() {
    return asked;
  }

  /** Which list it is, for a form that asks for a part of it; null for what cases lack. */
  public String getWhich() {
    return shown instanceof Lack ? null : shown.name();
  }

  /** What the cases lack, for the same; null for another list. */
  public String getLack() {
    return shown instanceof Lack ? shown.name() : null;
  }

  public Columns getColumns() {
    return columns;
  }

  /** What the list may be ordered by, in words, to what the address says. */
  public Map<String, String> getOrders() {
    return ORDERS;
  }

  public CaseFile.Status[] getStatuses() {
    return CaseFile.Status.values();
  }
}
