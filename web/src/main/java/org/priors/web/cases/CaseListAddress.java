package org.priors.web.cases;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.priors.casebook.CaseList.Which;
import org.priors.casebook.CaseSelection;
import org.priors.casebook.CasesAsked;
import org.priors.casebook.CasesAsked.Order;
import org.priors.casebook.Lack;
import org.priors.cases.CaseFile;
import org.priors.web.pages.Listing;
import org.priors.web.pages.Listing.Sorting;
import org.priors.web.rest.Ids;

/** What an address asks for of a list of cases, the same for its page and its file. */
final class CaseListAddress {

  static final Sorting USUAL = new Sorting("arrested", true);

  private CaseListAddress() {}

  /**
   * Which of these lists it is.
   *
   * @param usual where it names none of them and no import
   */
  static CaseSelection selection(
      HttpServletRequest request, Collection<? extends CaseSelection> which, CaseSelection usual) {
    return Stream.concat(which.stream(), Arrays.stream(Lack.values()))
        .filter(each -> each.name().equals(request.getParameter(parameter(each))))
        .map(CaseSelection.class::cast)
        .findFirst()
        .orElse(request.getParameter("import") == null ? usual : Which.ALL);
  }

  private static String parameter(CaseSelection selection) {
    return selection instanceof Lack ? "lack" : "which";
  }

  /** The list as a parameter. */
  static String inAddress(CaseSelection selection) {
    return parameter(selection) + "=" + selection.name();
  }

  static CasesAsked asked(HttpServletRequest request, CaseSelection which) {
    String ofImport = request.getParameter("import");
    return ordered(
        new CasesAsked(
            which,
            Listing.typed(request, "q"),
            status(request),
            ofImport == null ? null : Ids.of(ofImport, "import"),
            Order.ARRESTED,
            true),
        Listing.sorting(request, "sort", USUAL));
  }

  /** The same in another order. */
  static CasesAsked ordered(CasesAsked asked, Sorting by) {
    Order order =
        Arrays.stream(Order.values())
            .filter(each -> each.name().equalsIgnoreCase(by.column()))
            .findFirst()
            .orElse(Order.ARRESTED);
    return new CasesAsked(
        asked.which(), asked.text(), asked.status(), asked.importId(), order, by.descending());
  }

  private static CaseFile.Status status(HttpServletRequest request) {
    return Arrays.stream(CaseFile.Status.values())
        .filter(each -> each.name().equals(request.getParameter("status")))
        .findFirst()
        .orElse(null);
  }

  /** What narrows the list, to stand after another parameter. */
  static String narrowed(CasesAsked asked) {
    return Listing.inAddress("q", asked.text())
        + (asked.status() == null ? "" : "&status=" + asked.status())
        + (asked.importId() == null ? "" : "&import=" + asked.importId());
  }
}
