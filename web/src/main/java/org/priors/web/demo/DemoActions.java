package org.priors.web.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.calendar.FreeSlot;
import org.priors.hearings.ActionReader;
import org.priors.hearings.ActionView;
import org.priors.hearings.AdministrativeAction;
import org.priors.hearings.Appearance;
import org.priors.hearings.AskedBy;
import org.priors.hearings.Basis;
import org.priors.hearings.CheckIn;
import org.priors.hearings.CheckPeopleIn;
import org.priors.hearings.CheckStatement;
import org.priors.hearings.IssueSubpoena;
import org.priors.hearings.ItemAnswer;
import org.priors.hearings.LicenseOrder;
import org.priors.hearings.NoteNotice;
import org.priors.hearings.OrderSuspension;
import org.priors.hearings.RequestHearing;
import org.priors.hearings.SeenAction;
import org.priors.hearings.SetHearing;
import org.priors.hearings.Setting;
import org.priors.hearings.Side;
import org.priors.hearings.StatementItem;
import org.priors.hearings.StatementReceived;
import org.priors.hearings.Step;
import org.priors.hearings.Subpoena;
import org.priors.hearings.SubpoenaReturn;
import org.priors.hearings.SwapHearing;
import org.priors.hearings.TakeStatement;
import org.priors.hearings.UndoStep;
import org.priors.security.Caller;

/** Administrative actions at every step, as a clerk of the licensing agency works on them. */
@ApplicationScoped
class DemoActions {

  private static final int MINUTES = 30;
  private static final int DAYS_TO_HOLD = 30;
  private static final int ASKED_AFTER_DAYS = 8;

  @Inject TakeStatement statements;
  @Inject CheckStatement checks;
  @Inject NoteNotice notices;
  @Inject RequestHearing requests;
  @Inject SetHearing settings;
  @Inject IssueSubpoena subpoenas;
  @Inject CheckPeopleIn checkIn;
  @Inject OrderSuspension orders;
  @Inject UndoStep undo;
  @Inject SwapHearing swaps;
  @Inject ActionReader reader;
  @Inject Clock clock;

  /** How far an action has come. */
  private enum To {
    RECEIVED,
    RETURNED,
    SERVED,
    REQUESTED,
    TO_BE_SET,
    SET,
    TODAY,
    ORDERED
  }

  /**
   * Brings the action of a case to where the demonstration has it.
   *
   * @param arrestedAt of the case
   * @return its number
   */
  long load(Caller clerk, long caseId, Instant arrestedAt, JsonNode wanted, ZoneId zone) {
    To to = To.valueOf(wanted.get("to").textValue());
    Basis basis = Basis.valueOf(wanted.get("basis").textValue());
    long id =
        statements
            .take(
                clerk,
                caseId,
                new StatementReceived(
                    "SR-" + caseId, basis, arrestedAt.plus(Duration.ofHours(9)), "Sworn report"))
            .actionId();
    check(clerk, id, basis, to);
    if (wanted.has("undone")) {
      checkAndUndo(clerk, id, basis, wanted.get("undone"));
    }
    if (to.compareTo(To.SERVED) >= 0) {
      serve(clerk, id, arrestedAt);
    }
    if (to == To.ORDERED) {
      LocalDate today = LocalDate.now(clock.withZone(zone));
      orders.order(
          clerk,
          seen(clerk, id),
          "No hearing was asked for",
          new LicenseOrder(today.minusDays(DAYS_TO_HOLD / 3), null, null, null, null));
    } else if (to.compareTo(To.REQUESTED) >= 0) {
      hear(clerk, id, arrestedAt, wanted, zone);
    }
    return id;
  }

  /** The officer asks for another day, unless the hearing is today. */
  void askForAnotherDay(Caller officer, long id, String reason, ZoneId zone) {
    AdministrativeAction action = reader.open(officer, id).action();
    LocalDate today = LocalDate.now(clock.withZone(zone));
    if (action.setting().filter(set -> set.day(zone).isAfter(today)).isPresent()) {
      swaps.ask(officer, new SeenAction(id, action.version()), reason);
    }
  }

  private SeenAction seen(Caller clerk, long id) {
    return new SeenAction(id, reader.open(clerk, id).action().version());
  }

  private void check(Caller clerk, long id, Basis basis, To to) {
    Map<String, ItemAnswer> items = new HashMap<>();
    StatementItem.of(basis).forEach(item -> items.put(item.key(), ItemAnswer.YES));
    if (to == To.RETURNED) {
      items.put("sworn", ItemAnswer.NO);
      checks.giveBack(
          clerk,
          seen(clerk, id),
          new CheckStatement.Found(
              items, "Page 2 is not signed", LocalDate.now(clock).plusDays(DAYS_TO_HOLD / 6)));
    } else if (to != To.RECEIVED) {
      checks.validate(clerk, seen(clerk, id), new CheckStatement.Found(items, null, null));
    }
  }

  /** A statement that was validated, which somebody has ordered to be looked at again. */
  private void checkAndUndo(Caller clerk, long id, Basis basis, JsonNode order) {
    check(clerk, id, basis, To.SERVED);
    undo.undo(
        clerk,
        seen(clerk, id),
        new UndoStep.Order(
            order.get("authority").textValue(),
            order.get("reason").textValue(),
            order.get("document").textValue()));
  }

  private void serve(Caller clerk, long id, Instant arrestedAt) {
    Instant at = arrestedAt.plus(Duration.ofMinutes(100));
    for (Step step : List.of(Step.ISSUE_NOTICE_AT_ARREST, Step.SERVE_NOTICE)) {
      notices.note(
          clerk,
          seen(clerk, id),
          new NoteNotice.Noted(step, at, "Notice of suspension", null, null, null));
    }
  }

  private void hear(Caller clerk, long id, Instant arrestedAt, JsonNode wanted, ZoneId zone) {
    To to = To.valueOf(wanted.get("to").textValue());
    String counsel = wanted.has("counsel") ? wanted.get("counsel").textValue() : null;
    requests.take(
        clerk,
        seen(clerk, id),
        new RequestHearing.Asked(
            arrestedAt.plus(Duration.ofDays(ASKED_AFTER_DAYS)),
            counsel == null ? AskedBy.DRIVER : AskedBy.COUNSEL,
            counsel,
            null,
            null,
            null,
            "Letter"));
    if (to != To.REQUESTED) {
      requests.accept(clerk, seen(clerk, id), null);
    }
    SetHearing.Wish wish = new SetHearing.Wish(null, MINUTES, counsel, false);
    if (to == To.SET) {
      set(clerk, id, counsel, settings.offer(clerk, id, wish).slots().get(0));
      subpoena(clerk, id);
    } else if (to == To.TODAY) {
      LocalDate today = LocalDate.now(clock.withZone(zone));
      settings.offer(clerk, id, wish).slots().stream()
          .filter(slot -> LocalDate.ofInstant(slot.begins(), zone).equals(today))
          .findFirst()
          .ifPresent(
              slot -> {
                set(clerk, id, counsel, slot);
                comeIn(clerk, id);
              });
    }
  }

  private void set(Caller clerk, long id, String counsel, FreeSlot slot) {
    long held = settings.hold(clerk, seen(clerk, id), slot.id(), counsel);
    settings.book(
        clerk,
        seen(clerk, id),
        new SetHearing.Chosen(held, counsel, LocalDate.now(clock).plusDays(DAYS_TO_HOLD), null));
  }

  /** One subpoena is served, the other not yet. */
  private void subpoena(Caller clerk, long id) {
    Setting setting = reader.open(clerk, id).action().setting().orElseThrow();
    subpoenas.issue(
        clerk,
        seen(clerk, id),
        new Subpoena.Said(
            Appearance.Part.ARRESTING_OFFICER,
            setting.arrestingOfficer(),
            true,
            null,
            Side.STATE,
            setting.officer()));
    subpoenas.issue(
        clerk,
        seen(clerk, id),
        new Subpoena.Said(
            Appearance.Part.WITNESS,
            "Keeper of the instrument's log",
            false,
            "Log of the instrument",
            Side.DRIVER,
            setting.officer()));
    Subpoena first = reader.open(clerk, id).action().setting().orElseThrow().subpoenas().get(0);
    subpoenas.note(
        clerk,
        seen(clerk, id),
        first.id(),
        new SubpoenaReturn.Said(
            SubpoenaReturn.Outcome.SERVED, clock.instant(), "D. Messenger", "In person", null));
  }

  /** The driver is there before the time. */
  private void comeIn(Caller clerk, long id) {
    ActionView view = reader.open(clerk, id);
    checkIn.mark(
        clerk,
        id,
        new CheckIn.Said(
            Appearance.Part.DRIVER, view.driver(), Appearance.How.VIDEO, clock.instant()));
  }
}
