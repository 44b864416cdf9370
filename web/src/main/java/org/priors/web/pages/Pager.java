package org.priors.web.pages;

/**
 * Where in a long list a page stands.
 *
 * @param path the page with its other parameters, such as {@code /cases/list?which=ALL}
 * @param parameter names the page of the list in the address
 * @param page from 1, as the address shows it
 * @param size lines of a full page
 * @param total lines of the whole list
 * @param shown how many of them are shown at most
 */
public record Pager(String path, String parameter, int page, int size, long total, long shown) {

  /** Where a page stands in the one list of a page, which is shown to its end. */
  public Pager(String path, int page, int size, long total) {
    this(path, page, size, total, total);
  }

  /** Where a page stands in the one list of a page. */
  public Pager(String path, int page, int size, long total, long shown) {
    this(path, "page", page, size, total, shown);
  }

  public Pager {
    page = Math.max(1, page);
  }

  /** The page that a parameter names; the first where it names none. */
  public static int number(String parameter) {
    return parameter != null && parameter.matches("[1-9]\\d{0,5}")
        ? Integer.parseInt(parameter)
        : 1;
  }

  /** How many lines come before this page. */
  public int skipped() {
    return (page - 1) * size;
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return (long) page * size < Math.min(total, shown);
  }

  /** Whether this is the last page that is shown of a longer list. */
  public boolean isCutOff() {
    return total > shown && !hasNext();
  }

  /** Whether nothing stands here because the list ends before this page. */
  public boolean isBeyond() {
    return total > 0 && skipped() >= Math.min(total, shown);
  }

  public String first() {
    return at(1);
  }

  /** The number of the last page that is shown; 1 of an empty list. */
  public long lastPage() {
    return Math.max(1, (Math.min(total, shown) + size - 1) / size);
  }

  public String last() {
    return at(lastPage());
  }

  public String previous() {
    return at(page - 1);
  }

  public String next() {
    return at(page + 1);
  }

  /** {@code 26 to 50 of 312}. */
  public String inWords() {
    long last = Math.min(total, (long) page * size);
    return last <= skipped()
        ? "None here; " + total + " in all"
        : (skipped() + 1) + " to " + last + " of " + total;
  }

  /** The same list at another address. */
  Pager on(String other) {
    return new Pager(other, parameter, page, size, total, shown);
  }

  /** The address of a page of the list. */
  String at(long other) {
    return path + (path.contains("?") ? "&" : "?") + parameter + "=" + other;
  }
}
