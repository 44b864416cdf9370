package org.priors.imports;

import java.util.Locale;

/**
 * Which imports of a list are asked for, and in which order.
 *
 * @param text what stands in the name of the file; empty for any
 * @param descending whether the last comes first
 */
public record ImportsAsked(String text, Order order, boolean descending) {

  /** All of them, the newest first. */
  public static final ImportsAsked LATEST = new ImportsAsked("", Order.SENT, true);

  /** The condition, after another. */
  static final String NAMED = " and strpos(lower(r.file_name), :text) > 0";

  /** What imports may be ordered by. */
  public enum Order {
    SENT("r.asked_at"),
    FILE("lower(r.file_name)"),
    STATE("r.state"),
    LEFT("r.rows_failed");

    private final String column;

    Order(String column) {
      this.column = column;
    }
  }

  public ImportsAsked {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  /** Those that are equal, by the newest. */
  String orderBy() {
    return " order by "
        + order.column
        + (descending ? " desc" : "")
        + ", r.asked_at desc, r.id desc";
  }
}
