package org.priors.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.primefaces.util.EscapeUtils;

/**
 * A list as its table shows it: a page at a time, ordered in the database. Where it stands, the
 * address says, with scripts or without, so that a page of it can be kept, sent and come back to.
 */
public final class Listing<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 100;

  private final transient Source<T> source;
  private final String context;
  private final String path;
  private final String prefix;
  private final Sorting usual;
  private final Sorting sorting;
  private final Pager pager;

  /** Where the lines of a list come from. */
  @FunctionalInterface
  public interface Source<T> {

    /** At most so many lines, after so many others. */
    List<T> some(Sorting by, int skip, int most);
  }

  /**
   * What a list is ordered by.
   *
   * @param column as the page calls it
   */
  public record Sorting(String column, boolean descending) {

    /** {@code -arrested}: the last first. */
    String inAddress() {
      return (descending ? "-" : "") + column;
    }

    static Sorting of(String said) {
      return said.startsWith("-") ? new Sorting(said.substring(1), true) : new Sorting(said, false);
    }
  }

  /**
   * Where a list stands.
   *
   * @param path the page with its other parameters, such as {@code /cases/list?which=ALL}
   * @param prefix what the parameters of the list begin with, so that a page can have two
   */
  public record At(HttpServletRequest request, String path, String prefix) {

    public At(HttpServletRequest request, String path) {
      this(request, path, "");
    }

    private String said(String parameter) {
      return request.getParameter(prefix + parameter);
    }
  }

  /**
   * @param size lines of a full page
   * @param usual the order where the address says none
   */
  public Listing(At at, int size, long total, Sorting usual, Source<T> source) {
    this.context = at.request().getContextPath();
    this.path = at.path();
    this.prefix = at.prefix();
    this.usual = usual;
    this.sorting = sorting(at.request(), prefix + "sort", usual);
    this.source = source;
    int page = Pager.number(at.said("page"));
    this.pager = new Pager(sorted(sorting), prefix + "page", page, size, total, total);
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(pager.total(), Integer.MAX_VALUE);
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    Sorting by =
        sorts.values().stream()
            .filter(SortMeta::isActive)
            .findFirst()
            .map(meta -> new Sorting(meta.getField(), meta.getOrder() == SortOrder.DESCENDING))
            .orElse(sorting);
    int skip = Math.max(0, first);
    tell(by, skip / size + 1);
    return source.some(by, skip, size);
  }

  /** What the table has fetched by a script, the address says from then on. */
  private void tell(Sorting by, int page) {
    if (PrimeFaces.current().isAjaxRequest()) {
      String address = context + pager.on(sorted(by)).at(page);
      PrimeFaces.current()
          .executeScript(
              "history.replaceState(null, '', '"
                  + EscapeUtils.forJavaScript(address)
                  + "');document.getElementById('"
                  + prefix
                  + "sort').value='"
                  + by.inAddress()
                  + "';"
                  + fileFollows(by));
    }
  }

  /** The list as a file, where it has one, comes in the order that is shown. */
  private String fileFollows(Sorting by) {
    return "(function(a){if(a){var to=new URL(a.href);to.searchParams.set('"
        + prefix
        + "sort','"
        + by.inAddress()
        + "');a.href=to.href}})(document.getElementById('"
        + prefix
        + "file'))";
  }

  private String sorted(Sorting by) {
    return by.equals(usual)
        ? path
        : path + (path.contains("?") ? "&" : "?") + prefix + "sort=" + by.inAddress();
  }

  /** What a parameter says a list is ordered by; the usual where it says nothing. */
  public static Sorting sorting(HttpServletRequest request, String parameter, Sorting usual) {
    String said = request.getParameter(parameter);
    return said == null || !said.matches("-?[A-Za-z]{1,30}") ? usual : Sorting.of(said);
  }

  /** What is typed to narrow a list: a line of at most 100 letters, empty for nothing. */
  public static String typed(HttpServletRequest request, String parameter) {
    String text = request.getParameter(parameter);
    return text == null
        ? ""
        : text.substring(0, Math.min(LONGEST, text.length())).replace("\0", "").strip();
  }

  /** The same as the address says it, to stand after another parameter; empty for nothing. */
  public static String inAddress(String parameter, String typed) {
    return typed.isEmpty()
        ? ""
        : "&" + parameter + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  /** The page that the table posts to: with all that says which list it is. */
  public String getPath() {
    return path;
  }

  public Pager getPager() {
    return pager;
  }

  public String getPrefix() {
    return prefix;
  }

  /** The first line that is shown. */
  public int getFirst() {
    return pager.skipped();
  }

  public int getSize() {
    return pager.size();
  }

  /** How a column is ordered, as the table has it; null if it is not. */
  public String order(String column) {
    if (!column.equals(sorting.column())) {
      return null;
    }
    return sorting.descending() ? "DESCENDING" : "ASCENDING";
  }

  /** What the list is ordered by, as the address says it. */
  public String getSort() {
    return sorting.inAddress();
  }
}
