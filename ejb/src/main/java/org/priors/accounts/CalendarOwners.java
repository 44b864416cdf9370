package org.priors.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.sql.Database;

/** Which accounts with an e-mail address are those whom the calendar tells by a code. */
@ApplicationScoped
public class CalendarOwners {

  @Inject Database database;
  @Inject Clock clock;

  /** Of who hears: the account of that user name, while it works as a hearing officer. */
  public List<Long> hearing(String userName) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select a.id from account a where a.user_name = :name and a.email is not null and a.closed_at is null
                      and exists (select from account_grant g
                        where g.account_id = a.id and g.role = 'HEARING_OFFICER' and g.taken_at is null)
                    """)
                .bind("name", userName)
                .mapTo(Long.class)
                .list());
  }

  /** Of an officer of this agency: those who have their hearings in a calendar under this badge. */
  public List<Long> officers(long agencyId, String badge) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct a.id from api_token t
                    join account_grant g on g.id = t.grant_id join office o on o.id = g.office_id join account a on a.id = t.account_id
                    where lower(t.calendar_code) = lower(:badge) and t.revoked_at is null and t.expires_at > :now
                      and g.role = 'OFFICER' and g.taken_at is null and o.agency_id = :agency
                      and a.email is not null and a.closed_at is null
                    """)
                .bind("badge", badge)
                .bind("agency", agencyId)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .list());
  }
}
