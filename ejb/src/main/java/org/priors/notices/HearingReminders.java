package org.priors.notices;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.priors.accounts.CalendarOwners;
import org.priors.accounts.MailAddresses;
import org.priors.hearings.ComingHearings;
import org.priors.hearings.ComingHearings.Coming;
import org.priors.sql.Database;

/**
 * Reminds by e-mail who has to come to a hearing, and names no driver: a mail leaves the system
 * unencrypted. A reminder is written down before it is sent and marked in the transaction that
 * sends it; one whose hearing is off by then, or that came too late, is not sent.
 */
@Stateless
public class HearingReminders {

  private static final Logger LOG = Logger.getLogger(HearingReminders.class.getName());
  private static final String SUBJECT = "Priors: a hearing that you have to come to";
  private static final String TEXT =
      """
      You have to come to the hearing in case %s:
      %s, %s.

      Sign in to read more: %s/start

      This mail names no driver, for it travels unencrypted. Do not answer it.
      """;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu, h:mm a zzz", Locale.US);
  private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);

  @Inject Database database;
  @Inject ComingHearings hearings;
  @Inject CalendarOwners owners;
  @Inject MailAddresses addresses;
  @Inject MailServer server;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "priors.address")
  Optional<String> address;

  private record Due(long id, String messageId, long settingId, long accountId, int daysBefore) {}

  private record Reminder(long settingId, long accountId, int daysBefore) {}

  /** Somebody as the calendar tells them; of no agency who hears. */
  private record Comes(Long agencyId, String code) {}

  /** Writes down the reminders that are due, each once. */
  public void gather() {
    Map<Comes, List<Long>> accounts = new HashMap<>();
    List<Reminder> due = new ArrayList<>();
    for (Coming each : hearings.all()) {
      each.times()
          .due(clock.instant())
          .ifPresent(
              days ->
                  people(each, accounts)
                      .forEach(one -> due.add(new Reminder(each.id(), one, days))));
    }
    if (!due.isEmpty()) {
      database.run(handle -> add(handle, due));
    }
  }

  /**
   * The accounts of those who have to come.
   *
   * @param accounts those that were looked for, so that nobody is looked for twice
   */
  private Stream<Long> people(Coming hearing, Map<Comes, List<Long>> accounts) {
    List<Long> hears =
        accounts.computeIfAbsent(
            new Comes(null, hearing.officerCode()), who -> owners.hearing(who.code()));
    List<Long> arresting =
        hearing.badge() == null
            ? List.of()
            : accounts.computeIfAbsent(
                new Comes(hearing.agencyId(), hearing.badge()),
                who -> owners.officers(who.agencyId(), who.code()));
    return Stream.concat(hears.stream(), arresting.stream()).distinct();
  }

  private void add(Handle handle, List<Reminder> due) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into hearing_reminder (setting_id, account_id, days_before, message_id, made_at, next_at)
            values (:setting, :account, :days, gen_random_uuid() || '@priors', :now, :now)
            on conflict (setting_id, account_id, days_before) do nothing
            """);
    due.forEach(
        each ->
            batch
                .bind("setting", each.settingId())
                .bind("account", each.accountId())
                .bind("days", each.daysBefore())
                .bind("now", now())
                .add());
    batch.execute();
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
            select id, message_id, setting_id, account_id, days_before from hearing_reminder
            where state = 'waiting' and next_at <= :now order by next_at, id limit 1 for update skip locked
            """)
        .bind("now", now())
        .mapTo(Due.class)
        .findOne();
  }

  private void send(Due due) {
    Optional<String> email = addresses.of(due.accountId());
    Optional<Coming> hearing = hearings.one(due.settingId()).filter(each -> isDue(due, each));
    if (email.isEmpty() || hearing.isEmpty()) {
      end(due, "needless");
      return;
    }
    try {
      server.send(due.messageId(), email.get(), SUBJECT, text(hearing.get()));
      end(due, "sent");
    } catch (MessagingException failure) {
      LOG.log(
          Level.WARNING,
          failure,
          () -> "Reminder " + due.id() + " was not sent; it is tried again.");
      later(due, failure);
    }
  }

  /** Whether the account still has to come, and no later reminder is due. */
  private boolean isDue(Due due, Coming hearing) {
    return hearing.times().due(clock.instant()).orElse(0) == due.daysBefore()
        && people(hearing, new HashMap<>()).anyMatch(each -> each == due.accountId());
  }

  private String text(Coming hearing) {
    return TEXT.formatted(
        hearing.number(),
        MOMENT.format(hearing.times().begins().atZone(ZoneId.of(hearing.times().zone()))),
        hearing.place(),
        address.orElse("http://localhost:8080"));
  }

  private void end(Due due, String state) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update hearing_reminder set state = :state, attempts = attempts + 1, problem = null,
                      sent_at = case when :state = 'sent' then :now::timestamptz end where id = :id
                    """)
                .bind("state", state)
                .bind("now", now())
                .bind("id", due.id())
                .execute());
  }

  private void later(Due due, MessagingException failure) {
    database.run(
        handle ->
            handle
                .createUpdate(
                    "update hearing_reminder set attempts = attempts + 1, problem = :problem, next_at = :next where id = :id")
                .bind("problem", String.valueOf(failure.getMessage()).strip())
                .bind("next", now().plus(BETWEEN_TRIES))
                .bind("id", due.id())
                .execute());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
