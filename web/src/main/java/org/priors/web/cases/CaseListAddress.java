package org.priors.web.cases;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.priors.casebook.CaseList.Which;
import org.priors.casebook.CasesAsked;
import org.priors.casebook.CasesAsked.Order;
import org.priors.cases.CaseFile;
import org.priors.web.pages.Listing;
import org.priors.web.pages.Listing.Sorting;

/** What an address asks for of a list of cases, the same for its page and its file. */
final class CaseListAddress {

  static final Sorting USUAL = new Sorting("arrested", true);

  private CaseListAddress() {}

  static CasesAsked asked(HttpServletRequest request, Which which) {
    return ordered(
        new CasesAsked(which, Listing.typed(request, "q"), status(request), Order.ARRESTED, true),
        Listing.sorting(request, "sort", USUAL));
  }

  /** The same in another order. */
  static CasesAsked ordered(CasesAsked asked, Sorting by) {
    Order order =
        Arrays.stream(Order.values())
            .filter(each -> each.name().equalsIgnoreCase(by.column()))
            .findFirst()
            .orElse(Order.ARRESTED);
    return new CasesAsked(asked.which(), asked.text(), asked.status(), order, by.descending());
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
        + (asked.status() == null ? "" : "&status=" + asked.status());
  }
}
