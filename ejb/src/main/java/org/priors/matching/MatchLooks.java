package org.priors.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** Who has which people open who wait, so that two do not decide on them at once unawares. */
@Stateless
public class MatchLooks {

  /** For how long who opened them is taken to look at them. */
  static final Duration LONGEST = Duration.ofMinutes(15);

  @Inject Database database;
  @Inject Clock clock;

  /**
   * A look of somebody else.
   *
   * @param name as others read it
   */
  public record Look(String name, OffsetDateTime openedAt) {}

  /** Notes that the caller looks at this group, and tells who else does, the latest first. */
  @UseCase(Permission.DECIDE_MATCHES)
  public List<Look> look(Caller caller, long group) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return database.read(
        handle -> {
          handle.execute("delete from match_group_open where opened_at < ?", now.minus(LONGEST));
          handle.execute(
              """
              insert into match_group_open (group_id, user_name, name, opened_at) values (?, ?, ?, ?)
              on conflict (group_id, user_name) do update set opened_at = excluded.opened_at
              """,
              group,
              caller.userName(),
              caller.displayName(),
              now);
          return handle
              .createQuery(
                  "select name, opened_at from match_group_open where group_id = :group and user_name"
                      + " <> :user order by opened_at desc")
              .bind("group", group)
              .bind("user", caller.userName())
              .mapTo(Look.class)
              .list();
        });
  }
}
