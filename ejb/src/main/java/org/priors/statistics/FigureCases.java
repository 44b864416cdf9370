package org.priors.statistics;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.priors.audit.AuditLog;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The cases behind a figure of the month. */
@Stateless
public class FigureCases {

  /** So many stand on a page. */
  public static final int PAGE = 25;

  /** Each answer is worked out as the figure itself does. */
  private static final String ANSWERED =
      MonthlyFigures.CASES
          + ", answered as materialized (select m.*, "
          + MeasureSql.ANSWERS
          + " from month_case m) ";

  private static final String LINE =
      """
      select a.id, a.number, driver_name(a.driver_id) as driver, a.agency, a.arrested_at, a.zone, a.decided_because
      """;

  @Inject Database database;
  @Inject AuditLog audit;

  /**
   * A case behind it.
   *
   * @param driver surname first; null where nobody is named
   * @param decidedBecause why the licensing agency decided as it did; null for no decision
   */
  public record Line(
      long id,
      String number,
      String driver,
      String agency,
      OffsetDateTime arrestedAt,
      String zone,
      String decidedBecause) {}

  /** Some of them, the oldest arrest first, after so many others. */
  @UseCase(Permission.READ_REPORTS)
  public List<Line> some(Caller caller, FigureAsked asked, int skipped) {
    List<Line> lines =
        asked(
            asked,
            LINE,
            " order by a.arrested_at, a.id limit :most offset :skipped",
            sql -> sql.bind("most", PAGE).bind("skipped", skipped).mapTo(Line.class).list());
    if (!lines.isEmpty()) {
      audit.listed(
          caller,
          "Listed the cases behind a figure of " + asked.month(),
          "cases",
          asked.measure().key(),
          lines.stream().map(Line::id).toList());
    }
    return lines;
  }

  /** How many there are: the figure itself. */
  @UseCase(Permission.READ_REPORTS)
  public long count(Caller caller, FigureAsked asked) {
    return asked(asked, "select count(*) ", "", sql -> sql.mapTo(Long.class).one());
  }

  /** The condition is of the registry alone, and nothing of the request is part of it. */
  private <T> T asked(FigureAsked asked, String select, String order, Function<Query, T> answer) {
    String statement =
        ANSWERED
            + select
            + "from answered a where (:ori::text is null or a.ori = :ori) and "
            + asked.measure().condition()
            + order;
    return database.read(
        handle ->
            answer.apply(
                MonthlyFigures.of(handle, asked.month(), statement).bind("ori", asked.ori())));
  }
}
