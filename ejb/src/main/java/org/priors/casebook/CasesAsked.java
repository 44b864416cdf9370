package org.priors.casebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.priors.casebook.CaseList.Which;
import org.priors.cases.CaseFile;

/**
 * Which cases of a list are asked for, and in which order.
 *
 * @param text words of which each stands in the name of the driver as the agency reported it, in
 *     the number of the case or in the agency's own; empty for any
 * @param status null for any
 * @param importId the number of the import that opened a case or added to it; null for any
 * @param descending whether the last comes first
 */
public record CasesAsked(
    CaseSelection which,
    String text,
    CaseFile.Status status,
    Long importId,
    Order order,
    boolean descending) {

  private static final int MOST_WORDS = 6;

  /** What a list of cases may be ordered by. */
  public enum Order {
    DRIVER("heading(r)"),
    NUMBER("c.number"),
    ARRESTED("c.arrested_at"),
    AGENCY("a.name"),
    STATUS("c.status");

    private final String column;

    Order(String column) {
      this.column = column;
    }
  }

  public CasesAsked {
    text = text == null ? "" : text.strip();
  }

  /** All of the list, the newest arrest first. */
  public static CasesAsked all(CaseSelection which) {
    return new CasesAsked(which, "", null, null, Order.ARRESTED, true);
  }

  /** All cases that an import opened or added to, the newest arrest first. */
  public static CasesAsked ofImport(long importId) {
    return new CasesAsked(Which.ALL, "", null, importId, Order.ARRESTED, true);
  }

  /** Whether it asks for less than the whole list. */
  public boolean isNarrowed() {
    return !text.isEmpty() || status != null || importId != null;
  }

  List<String> words() {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,]+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  String column() {
    return order.column;
  }

  /** Cases without the value come last; those that are equal, by the newest arrest. */
  String orderBy(String column, String table) {
    return " order by "
        + column
        + (descending ? " desc" : "")
        + (order == Order.DRIVER ? " nulls last, " : ", ")
        + table
        + ".arrested_at desc, "
        + table
        + ".id desc";
  }

  /** For the record of who was shown what. */
  String inWords() {
    return which.name()
        + (importId == null ? "" : " of import " + importId)
        + (text.isEmpty() ? "" : ", with '" + text + "'")
        + (status == null ? "" : ", " + status);
  }
}
