package org.priors.web.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.agencies.Agencies;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestReport;
import org.priors.cases.CaseIntake;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.Crash;
import org.priors.cases.TestsReported;
import org.priors.notices.News;
import org.priors.notices.NoticeAddress;
import org.priors.notices.NoticeMails;
import org.priors.notices.Notices;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Homes;
import org.priors.web.testing.TinyMailServer;

/** Notices inside the server, with a mail server that is away, refuses, and takes. */
@ExtendWith({StoresForArquillian.class, ArquillianExtension.class})
class NoticeMailIT {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @Inject CaseIntake intake;
  @Inject Notices notices;
  @Inject News news;
  @Inject NoticeAddress address;
  @Inject NoticeMails mails;
  @Inject Agencies agencies;

  @Resource(lookup = "java:app/jdbc/priors")
  DataSource database;

  @Deployment
  static WebArchive war() {
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("priors.war")));
    war.delete("/WEB-INF/classes/org/priors/web/security/AccessFilter.class");
    return war.addClasses(
            StoresForArquillian.class,
            TinyMailServer.class,
            Eventually.class,
            Homes.class,
            Persons.class,
            Asked.class)
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  @Test
  void a_record_that_may_be_the_driver_and_waits_for_a_clerk_is_mailed_about() throws Exception {
    Caller clerk = account("clerk", Role.CLERK);
    address.change(clerk, "clerk@court.example");
    long driver = arrested("Maybenews");
    notices.follow(clerk, driver);
    assertThat(arrested("Maybenews", null)).isNotEqualTo(driver);
    assertThat(newsOf(clerk, driver)).extracting(News.Item::kind).containsExactly("MAYBE");
    Eventually.answer(() -> mailed(newsOf(clerk, driver).get(0)), "1"::equals);
    address.change(clerk, null);
  }

  @Test
  void a_mail_that_cannot_be_sent_is_tried_again_under_one_id_and_sent_once_and_names_nobody()
      throws Exception {
    Caller prosecutor = account("prosecutor", Role.PROSECUTOR);
    address.change(prosecutor, "prosecutor@court.example");
    long driver = arrested("Mailedabout");
    notices.follow(prosecutor, driver);
    arrested("Mailedabout");
    Eventually.answer(() -> attempts(prosecutor), attempts -> attempts > 0);
    assertThat(mail(prosecutor, "state")).isEqualTo("waiting");
    assertThat(mail(prosecutor, "problem")).isNotBlank();
    try (TinyMailServer server = new TinyMailServer(Integer.getInteger("priors.mail.port"))) {
      server.refuse(true);
      Eventually.answer(() -> tryNow(prosecutor, to(server.refused())), sent -> !sent.isEmpty());
      String refused = id(to(server.refused()).get(0));
      assertThat(stateOf(refused)).isEqualTo("waiting");
      server.refuse(false);
      Eventually.answer(
          () -> tryNow(prosecutor, under(refused, server.taken())), sent -> !sent.isEmpty());
      Eventually.answer(() -> stateOf(refused), "sent"::equals);
      mails.gather();
      // Somebody else of this system may have news at this moment.
      mails.sendNext();
      List<String> sent = under(refused, server.taken());
      assertThat(sent).hasSize(1);
      assertThat(sent.get(0))
          .contains("From: priors@court.example", "To: prosecutor@court.example", "/start")
          .doesNotContainIgnoringCase("mailedabout");
    } finally {
      address.change(prosecutor, null);
    }
  }

  @Test
  void news_from_before_an_address_was_kept_is_mailed_to_it() throws Exception {
    Caller officer = account("officer", Role.OFFICER);
    long driver = arrested("Addresslater");
    notices.follow(officer, driver);
    arrested("Addresslater");
    address.change(officer, "officer@police.example");
    assertThat(mail(officer, "state")).isEqualTo("waiting");
    putAway(officer);
    address.change(officer, null);
  }

  @Test
  void news_that_was_put_away_before_its_mail_could_be_sent_is_not_mailed() throws Exception {
    Caller officer = account("officer", Role.OFFICER);
    address.change(officer, "officer@police.example");
    long driver = arrested("Seenbefore");
    notices.follow(officer, driver);
    arrested("Seenbefore");
    Eventually.answer(() -> attempts(officer), attempts -> attempts > 0);
    putAway(officer);
    address.change(officer, null);
  }

  /** All that there is for the reader: who is arrested next may be another one who is followed. */
  private void putAway(Caller reader) {
    Eventually.answer(
        () -> {
          news.own(reader)
              .forEach(item -> news.seen(reader, item.notice(), List.of(item.changeSet())));
          tryNow(reader, List.of());
          return mail(reader, "state");
        },
        "needless"::equals);
  }

  private List<News.Item> newsOf(Caller caller, long driver) {
    return news.own(caller).stream().filter(item -> item.driverId() == driver).toList();
  }

  /** Lets the account's mail be due now, and sends what is. */
  private List<String> tryNow(Caller account, List<String> answer) {
    new Asked(database)
        .run(
            "update notice_mail set next_at = now() - interval '1 second' where state = 'waiting' and account_id = ?",
            account.accountId());
    mails.sendNext();
    return answer;
  }

  private int attempts(Caller account) {
    mails.sendNext();
    return Integer.parseInt(mail(account, "attempts"));
  }

  private static String id(String message) {
    return message
        .lines()
        .filter(line -> line.startsWith("Message-ID"))
        .map(line -> line.replaceAll(".*<|>.*", ""))
        .findFirst()
        .orElseThrow();
  }

  /** Those to the prosecutor; others of this system may have news too. */
  private static List<String> to(List<String> messages) {
    return messages.stream()
        .filter(message -> message.contains("To: prosecutor@court.example"))
        .toList();
  }

  private static List<String> under(String id, List<String> messages) {
    return messages.stream().filter(message -> id(message).equals(id)).toList();
  }

  private String stateOf(String messageId) {
    return ask("select state from notice_mail where message_id = ?", messageId);
  }

  /** A column of the account's latest mail; 0 where there is none. */
  private String mail(Caller account, String column) {
    return ask(
        "select coalesce("
            + column
            + "::text, '') from notice_mail where account_id = ? order by id desc limit 1",
        account.accountId());
  }

  private String mailed(News.Item item) {
    return ask("select count(mail_id) from notice_known where notice_id = ?", item.notice());
  }

  private Caller account(String userName, Role role) {
    long id = Long.parseLong(ask("select id from account where user_name = ?", userName));
    return Caller.working(userName, Grant.of(role)).withAccount(id);
  }

  private String ask(String sql, Object value) {
    return new Asked(database).ask(sql, value);
  }

  /** A new arrest of this person; the driver. */
  private long arrested(String surname) {
    return arrested(surname, LocalDate.of(1970, 5, 6));
  }

  private long arrested(String surname, LocalDate born) {
    Persons person = Persons.aPerson("Nat", surname);
    if (born != null) {
      person.born(born.toString());
    }
    Arrest arrest =
        Arrest.madeAt(
                Instant.parse("2001-07-21T04:30:00Z")
                    .plusSeconds(NUMBERS.incrementAndGet() * 86_400L))
            .crash(Crash.NONE)
            .build();
    Charge charge =
        new Charge("DEMO 1", "Driving", null, 1, ChargeKind.IMPAIRED_DRIVING, null, "test");
    ArrestReport report =
        ArrestReport.by(agencies.required("LA0170100", "/agency"), "NM-" + System.nanoTime())
            .person(person.record())
            .arrest(arrest)
            .charges(List.of(charge))
            .testsReported(TestsReported.ALL)
            .source("test")
            .build();
    return intake.take(account("clerk", Role.CLERK), report).driverId();
  }
}
