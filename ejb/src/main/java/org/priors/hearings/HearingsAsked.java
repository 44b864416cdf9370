package org.priors.hearings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which hearings of a list are asked for, and in which order.
 *
 * @param due whose day; of a hearing that is set its own, of others the last one to hold it
 * @param text what stands in the number of the case, or in the name of the driver, of the agency,
 *     of the arresting officer, of counsel or of who hears; empty for any
 * @param officer the user name of who hears; null for anybody
 * @param descending whether the last comes first
 */
public record HearingsAsked(
    Which which, Due due, String text, String officer, Order order, boolean descending) {

  /** What waits, or is set. */
  public enum Which {
    TO_ACCEPT("Requests to decide on", Stage.REQUESTED),
    TO_SET("Hearings to set", Stage.TO_BE_SET),
    SET("Hearings set", Stage.SET, Stage.NOTIFIED);

    private final String title;
    private final List<Stage> stages;

    Which(String title, Stage... stages) {
      this.title = title;
      this.stages = List.of(stages);
    }

    /** As a page says it. */
    public String title() {
      return title;
    }

    /** Where a hearing at this stage stands; empty where it waits for nobody and is not set. */
    static Optional<Which> at(Stage stage) {
      return Arrays.stream(values()).filter(each -> each.stages.contains(stage)).findFirst();
    }
  }

  /** Which days, of those that count in the zone of the agency that made the arrest. */
  public enum Due {
    ANY("Any day", ""),
    OVERDUE("Overdue", " and due_on < today"),
    TODAY("Today", " and due_on = today"),
    WEEK("Today and the six days after", " and due_on between today and today + 6");

    private final String title;
    private final String condition;

    Due(String title, String condition) {
      this.title = title;
      this.condition = condition;
    }

    /** As a page says it. */
    public String title() {
      return title;
    }

    /** SQL over a row with {@code due_on} and {@code today}. */
    String condition() {
      return condition;
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
    return new HearingsAsked(which, Due.ANY, "", null, Order.LAST_DAY, false);
  }

  /** Those whose day has passed, the oldest first. */
  public static HearingsAsked overdue(Which which) {
    return new HearingsAsked(which, Due.OVERDUE, "", null, Order.LAST_DAY, false);
  }

  /** Those that are equal, by the oldest arrest. */
  String orderBy() {
    return " order by "
        + order.column
        + (descending ? " desc" : "")
        + " nulls last, arrested_at, action_id";
  }
}
