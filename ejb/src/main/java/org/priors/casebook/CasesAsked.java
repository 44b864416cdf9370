package org.priors.casebook;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.Query;
import org.priors.casebook.CaseList.Which;
import org.priors.cases.CaseFile;
import org.priors.cases.CaseNumber;

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

  private static final String WORD =
      " and (strpos(lower(heading(r)), :word%1$d) > 0 or strpos(lower(c.number), :word%1$d) > 0"
          + " or strpos(lower(c.agency_number), :word%1$d) > 0)";

  private static final String OF_IMPORT =
      " and c.id in (select i.case_id from import_case i where i.run_id = :import)";

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

  /** The condition, from {@code where} on. */
  String where(CaseSelection.Own own) {
    String words = IntStream.range(0, words().size()).mapToObj(WORD::formatted).collect(joining());
    return which.where(own)
        + words
        + (status == null ? "" : " and c.status = :status")
        + (importId == null ? "" : OF_IMPORT);
  }

  /** The query with what the condition names. */
  Query in(Query query) {
    List<String> words = words();
    IntStream.range(0, words.size()).forEach(at -> query.bind("word" + at, words.get(at)));
    return query.bind("status", status).bind("import", importId);
  }

  private List<String> words() {
    return Arrays.stream(CaseNumber.inFullWithin(text).toLowerCase(Locale.ROOT).split("[\\s,]+"))
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
