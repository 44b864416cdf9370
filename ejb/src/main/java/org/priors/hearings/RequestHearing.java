package org.priors.hearings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.priors.problems.Collector;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Takes in a request for a hearing, and says what becomes of it. */
@Stateless
public class RequestHearing {

  @Inject Actions actions;
  @Inject ActionLaw law;
  @Inject ActionWork work;

  /**
   * A request as it came.
   *
   * @param at when it was received
   * @param counsel the name of the driver's lawyer; null for none
   * @param kind which kind of review; null where the State has one
   * @param lastDay by when it had to come as the office has it; null where the law book says so, or
   *     the office does not
   * @param feePaid cents; null where nothing came
   */
  public record Asked(
      Instant at,
      AskedBy askedBy,
      String counsel,
      String kind,
      LocalDate lastDay,
      Integer feePaid,
      String document) {}

  /**
   * What the law book says of a request, for the form.
   *
   * @param kinds the kinds of review that the State has; none where it has one
   */
  public record Rules(List<String> kinds, LastDay lastDay, Fee fee) {}

  /** What the law book says of a request in this action. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public Rules rules(Caller caller, long action) {
    ActionAnswer answer = law.of(caller, actions.get(action));
    return new Rules(answer.kinds(), answer.toRequest(null), answer.fee());
  }

  /**
   * What became of one.
   *
   * @param isNew false where this very request was on file already
   */
  public record Taken(HearingRequest request, boolean isNew) {}

  /**
   * Takes it in, once however often it is sent. Whether it came in time is told, and decided by
   * whoever accepts or refuses it.
   */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public Taken take(Caller caller, SeenAction seen, Asked asked) {
    OpenedAction opened = work.open(caller, seen, Step.REQUEST_HEARING.title());
    ActionAnswer answer = law.toStoreBy(caller, opened.action());
    Collector problems = new Collector();
    ActionStep step =
        problems.at(
            "",
            () ->
                opened.at(
                    Step.REQUEST_HEARING,
                    Guard.present(asked.at(), "/at", "When it was received"),
                    null,
                    asked.document()));
    String kind = problems.at("", () -> kind(asked, answer));
    HearingRequest request =
        problems.at("", () -> new HearingRequest(asked.askedBy(), asked.counsel(), kind));
    LastDay lastDay =
        problems.at(
            "",
            () ->
                answer
                    .toRequest(asked.kind())
                    .orSetByOffice(asked.lastDay(), caller.displayName(), "/lastDay"));
    Fee fee = problems.at("", () -> answer.fee().paid(asked.feePaid()));
    problems.refuseIfAny();
    request.under(opened.day(asked.at()), lastDay, fee);
    Optional<HearingRequest> before = onFile(opened.action(), request, step);
    if (before.isPresent()) {
      return new Taken(before.get(), false);
    }
    opened.action().stages().require(Step.REQUEST_HEARING);
    opened.action().request(request, step);
    work.keep(caller, opened, Step.REQUEST_HEARING.title(), null);
    return new Taken(request, true);
  }

  private static Optional<HearingRequest> onFile(
      AdministrativeAction action, HearingRequest request, ActionStep step) {
    return action.requests().stream()
        .filter(each -> each.step().stands() && each.isSame(request, step))
        .findFirst();
  }

  private static String kind(Asked asked, ActionAnswer answer) {
    List<String> kinds = answer.kinds();
    if (kinds.isEmpty()) {
      Guard.check(
          asked.kind() == null, "one-kind", "/kind", "The law book has one kind of hearing here.");
      return null;
    }
    Guard.present(asked.kind(), "/kind", "Which kind of review");
    Guard.check(
        kinds.contains(asked.kind()),
        "unknown-kind",
        "/kind",
        "The State has these: " + String.join(", ", kinds) + ".");
    return asked.kind();
  }

  /**
   * Accepts it.
   *
   * @param reason good cause, needed where it came late or nobody can say whether it did
   */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void accept(Caller caller, SeenAction seen, String reason) {
    OpenedAction opened = work.open(caller, seen, Step.ACCEPT_REQUEST.title());
    opened.action().acceptRequest(opened.now(Step.ACCEPT_REQUEST, reason));
    work.keep(caller, opened, Step.ACCEPT_REQUEST.title(), reason);
  }

  /** Refuses it: it came late, or without its fee, or is no request. */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public void refuse(Caller caller, SeenAction seen, String reason) {
    OpenedAction opened = work.open(caller, seen, Step.REFUSE_REQUEST.title());
    opened.action().make(opened.now(Step.REFUSE_REQUEST, reason));
    work.keep(caller, opened, Step.REFUSE_REQUEST.title(), reason);
  }
}
