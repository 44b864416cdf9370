package org.priors.casebook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.statement.SqlStatements;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/**
 * What stands in a field of the cases on file already, for who types the next one: in the words of
 * the caller's State and agency, or of all where the caller is of none; the most frequent first.
 */
@Stateless
public class WordsOnFile {

  /** The most that are offered at once. */
  public static final int MOST = 10;

  /** A field whose words come again from case to case. */
  public enum Field {
    STATUTE("ch.statute", CHARGES),
    DESCRIPTION("ch.description", CHARGES),
    LEVEL("ch.degree", CHARGES),
    OFFICER("c.officer_name", CASES);

    private final String column;
    private final String from;

    Field(String column, String from) {
      this.column = column;
      this.from = from;
    }
  }

  private static final String CHARGES =
      "charge ch join agency a on a.id = ch.agency_id where a.state = coalesce(:state, a.state) order by ch.id desc";
  private static final String CASES =
      "case_file c where c.state = coalesce(:state, c.state) and c.agency_id = coalesce(:agency, c.agency_id)"
          + " order by c.id desc";

  /** Of so many, the newest: what nobody has written for years is not offered. */
  private static final int LOOKED_AT = 20_000;

  @Inject Database database;

  /** The words that have the typed in them, whatever the case; {@link #MOST} at most. */
  @UseCase(Permission.RECORD_CASES)
  public List<String> like(Caller caller, Field field, String typed) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select said from (select "
                        + field.column
                        + " as said from "
                        + field.from
                        + " limit :newest) latest where strpos(lower(said), :typed) > 0"
                        + " group by said order by count(*) desc, said limit :most")
                .configure(
                    SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("state", caller.state())
                .bind("agency", caller.agencyId())
                .bind("newest", LOOKED_AT)
                .bind("typed", typed.strip().toLowerCase(Locale.ROOT))
                .bind("most", MOST)
                .mapTo(String.class)
                .list());
  }
}
