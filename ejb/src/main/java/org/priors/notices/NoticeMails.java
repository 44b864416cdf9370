package org.priors.notices;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.priors.security.Permission;
import org.priors.sql.Database;

/**
 * Tells by e-mail that there is news, and of nobody: a mail leaves the system unencrypted. A mail
 * is written down before it is sent and marked in the transaction that sends it. It is tried until
 * the server takes it; where that cannot be known, it is sent again under the same id.
 */
@Stateless
public class NoticeMails {

  private static final Logger LOG = Logger.getLogger(NoticeMails.class.getName());
  private static final String SUBJECT = "Priors: news of drivers that you follow";
  private static final String TEXT =
      """
      There is news of drivers that you follow in Priors: %d %s not put away yet.

      Sign in to read it, and to say what you no longer want to be told:
      %s/start

      This mail names nobody, for it travels unencrypted. Do not answer it.
      """;
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 6;

  @Inject Database database;
  @Inject MailServer server;
  @Inject Config config;
  @Inject Clock clock;

  private record Due(long id, String messageId, String email, int attempts, int news) {}

  /**
   * Writes down a mail for each person of whose news no mail tells yet, unless one waits to be sent
   * that can.
   */
  public void gather() {
    gather("", sql -> {});
  }

  /** The same for news of these drivers. */
  public void gatherOf(Collection<Long> drivers) {
    gather(
        " and r.driver_id = any(:drivers)",
        sql -> sql.bindArray("drivers", Long.class, drivers.toArray()));
  }

  /** The same for the news of this account. */
  public void gatherFor(long account) {
    gather(" and n.account_id = :account", sql -> sql.bind("account", account));
  }

  /** Whether a mail server is named makes no difference: another node may have one. */
  private void gather(String which, Consumer<Update> bind) {
    database.takesLong();
    database.run(
        handle -> {
          handle.execute("select pg_advisory_xact_lock(hashtext('notice_mail'))");
          Update sql =
              handle
                  .createUpdate(
                      """
                  with news as (select distinct n.id as notice_id, n.account_id, w.change_set_id """
                          + News.NEW
                          + which
                          + """
                   and k.mail_id is null and exists (
                     select 1 from account a join account_grant g on g.account_id = a.id where a.id = n.account_id
                       and a.email is not null and a.closed_at is null and g.taken_at is null and g.role = any(:roles))),
                  -- One that is being sent has been counted already.
                  open as (select id, account_id from notice_mail
                    where state = 'waiting' and account_id in (select account_id from news) for update skip locked),
                  made as (insert into notice_mail (account_id, message_id, made_at, next_at)
                    select account_id, gen_random_uuid() || '@priors', :now, :now from news
                    where account_id not in (select account_id from open) group by account_id
                    returning id, account_id),
                  telling as (select account_id, min(id) as id
                    from (select id, account_id from open union all select id, account_id from made) m group by account_id)
                  insert into notice_known (notice_id, change_set_id, mail_id)
                  select n.notice_id, n.change_set_id, m.id from news n join telling m on m.account_id = n.account_id
                  on conflict (notice_id, change_set_id) do update set mail_id = excluded.mail_id
                  """)
                  .bindArray("roles", String.class, roles())
                  .bind("now", now());
          bind.accept(sql);
          sql.execute();
        });
  }

  private static Object[] roles() {
    return Permission.READ_DRIVERS.roles().stream().map(Enum::name).toArray();
  }

  /** Sends one that is due; false where none is. For a node with a mail server. */
  public boolean sendNext() {
    Optional<Due> due = database.read(this::next);
    due.ifPresent(this::send);
    return due.isPresent();
  }

  /** Held until the transaction ends, so that no other node sends it too. */
  private Optional<Due> next(Handle handle) {
    return handle
        .createQuery(
            """
            select m.id, m.message_id, case when a.closed_at is null then a.email end as email, m.attempts,
                   (select count(*) from notice_known k where k.mail_id = m.id and k.seen_at is null)::int as news
            from notice_mail m join account a on a.id = m.account_id
            where m.state = 'waiting' and m.next_at <= :now order by m.next_at, m.id limit 1
            for update of m skip locked
            """)
        .bind("now", now())
        .mapTo(Due.class)
        .findOne();
  }

  private void send(Due due) {
    if (due.news() == 0 || due.email() == null) {
      end(due, "needless");
      return;
    }
    try {
      String address =
          config.getOptionalValue("priors.address", String.class).orElse("http://localhost:8080");
      server.send(
          due.messageId(),
          due.email(),
          SUBJECT,
          TEXT.formatted(due.news(), due.news() == 1 ? "piece" : "pieces", address));
      end(due, "sent");
    } catch (MessagingException failure) {
      LOG.log(
          Level.WARNING, failure, () -> "Mail " + due.id() + " was not sent; it is tried again.");
      later(due, failure);
    }
  }

  private void end(Due due, String state) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update notice_mail set state = :state, attempts = attempts + 1, problem = null,
                      sent_at = case when :state = 'sent' then :now::timestamptz end where id = :id
                    """)
                .bind("state", state)
                .bind("now", now())
                .bind("id", due.id())
                .execute());
  }

  private void later(Due due, MessagingException failure) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(due.attempts(), MOST_DOUBLINGS));
    Duration wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    database.run(
        handle ->
            handle
                .createUpdate(
                    "update notice_mail set attempts = attempts + 1, problem = :problem, next_at = :next where id = :id")
                .bind("problem", String.valueOf(failure.getMessage()).strip())
                .bind("next", now().plus(wait))
                .bind("id", due.id())
                .execute());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
