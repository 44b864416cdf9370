package org.priors.hearings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which hearings of a list are asked for, and in which order.
 *
 * @param text what stands in the number of the case, or in the name of the driver, of counsel or of
 *     who hears; empty for any
 * @param officer the user name of who hears; null for anybody
 * @param descending whether the last comes first
 */
public record HearingsAsked(
    Which which, String text, String officer, Order order, boolean descending) {

  /** What waits, or is set. */
  public enum Which {
    TO_ACCEPT("Requests to decide on", Stage.REQUESTED),
    TO_SET("Hearings to set", Stage.TO_BE_SET),
    SET("Hearings set", Stage.SET, Stage.NOTIFIED);

    private final String title;
    private final List<String> stages;

    Which(String title, Stage... stages) {
      this.title = title;
      this.stages = Arrays.stream(stages).map(Stage::name).toList();
    }

    /** As a page says it. */
    public String title() {
      return title;
    }

    List<String> stages() {
      return stages;
    }
  }

  /** What hearings may be ordered by. */
  public enum Order {
    LAST_DAY("last_day"),
    HELD("begins"),
    DRIVER("driver"),
    NUMBER("number");

    private final String column;

    Order(String column) {
      this.column = column;
    }
  }

  public HearingsAsked {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  /** All of these, the most urgent first. */
  public static HearingsAsked all(Which which) {
    return new HearingsAsked(which, "", null, Order.LAST_DAY, false);
  }

  /** Those that are equal, by the oldest arrest. */
  String orderBy() {
    return " order by "
        + order.column
        + (descending ? " desc" : "")
        + " nulls last, arrested_at, action_id";
  }
}
