package org.priors.hearings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.priors.problems.Conflict;
import org.priors.problems.Guard;

/**
 * What the licensing agency does about one arrest on one basis, from the officer's statement to the
 * license restored. It is what its steps made of it: none is changed or removed, one that is undone
 * counts no more.
 */
@Entity
@Table(name = "administrative_action")
public class AdministrativeAction {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administrative_action_seq")
  @SequenceGenerator(
      name = "administrative_action_seq",
      sequenceName = "administrative_action_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "case_id")
  private long caseId;

  @Enumerated(EnumType.STRING)
  private Basis basis;

  @Enumerated(EnumType.STRING)
  private Stage statement;

  @Enumerated(EnumType.STRING)
  private Stage notice;

  @Enumerated(EnumType.STRING)
  private Stage hearing;

  @Enumerated(EnumType.STRING)
  private Stage effect;

  @Enumerated(EnumType.STRING)
  private Stage review;

  @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<ActionStep> steps = new ArrayList<>();

  @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<HearingRequest> requests = new ArrayList<>();

  @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<Setting> settings = new ArrayList<>();

  @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<LicenseInterval> intervals = new ArrayList<>();

  @Version private int version;

  protected AdministrativeAction() {}

  /** One of which nothing has come yet. */
  public AdministrativeAction(long caseId, Basis basis) {
    this.caseId = caseId;
    this.basis = Guard.present(basis, "/basis", "What the action rests on");
    stand(Stages.first());
  }

  /**
   * Takes in the officer's statement. One that was returned comes again under its number.
   *
   * @return false where this very statement has come before: it is taken in once
   * @throws Conflict where something else came under its number, or another is being looked at
   */
  public boolean receiveStatement(String number, ActionStep step) {
    ActionStep received = step.ofStatement(number);
    List<ActionStep> before =
        standing().stream()
            .filter(each -> received.statementNumber().equals(each.statementNumber()))
            .toList();
    if (before.stream().anyMatch(received::isSameStatement)) {
      return false;
    }
    if (!before.isEmpty() && !stages().isAt(Stage.RETURNED)) {
      throw new Conflict(
          "Statement "
              + received.statementNumber()
              + " is on file and says something else. It can come again once it is returned.");
    }
    make(received);
    return true;
  }

  /** Finds the statement whole: the action goes on. */
  public void validateStatement(StatementCheck check, ActionStep step) {
    check.refuseUnlessWhole();
    make(step.having(check));
  }

  /** Sends the statement back to the agency, by a day that the step has. */
  public void returnStatement(StatementCheck check, ActionStep step) {
    check.refuseIfWhole();
    make(step.having(check));
  }

  /** Rejects the statement: nothing follows from it. A person does, for a reason. */
  public void rejectStatement(StatementCheck check, ActionStep step) {
    make(step.having(check));
  }

  /**
   * Takes in a request for a hearing.
   *
   * @throws Conflict where one is open on this notice, or no notice has been served
   */
  void request(HearingRequest request, ActionStep step) {
    make(step);
    request.of(this, step);
    requests.add(request);
  }

  /** Accepts the request that waits, which needs good cause where it is not known to be in time. */
  void acceptRequest(ActionStep step) {
    openRequest().ifPresent(request -> request.refuseUnlessAcceptable(step.reason()));
    make(step);
  }

  /** The last request that stands; empty where nobody has asked for a hearing. */
  public Optional<HearingRequest> openRequest() {
    return requests.stream()
        .filter(request -> request.step().stands())
        .reduce((before, after) -> after);
  }

  /**
   * Sets the hearing.
   *
   * @throws Conflict where none is to be set
   */
  void set(Setting setting, ActionStep step) {
    make(step);
    setting.of(this, step);
    settings.add(setting);
  }

  /**
   * Ends the setting that stands, or says what happened at it.
   *
   * @param by who asked for it where it is postponed; else null
   */
  void endSetting(ActionStep step, Side by) {
    make(step);
    setting().ifPresent(setting -> setting.end(step, by));
  }

  /** The setting that stands; empty where none does. */
  public Optional<Setting> setting() {
    return settings.stream().filter(Setting::stands).reduce((before, after) -> after);
  }

  /** The setting that stands, or at which the hearing was held or somebody did not appear. */
  public Optional<Setting> heard() {
    return settings.stream()
        .filter(setting -> setting.stands() || setting.step().stands() && setting.isOver())
        .reduce((before, after) -> after);
  }

  /** All settings, those that have ended too, the oldest first. */
  public List<Setting> settings() {
    return Collections.unmodifiableList(settings);
  }

  /** Orders what becomes of the license, from this step on. */
  void order(ActionStep step, List<LicenseInterval> periods) {
    periods.forEach(period -> period.of(this, step));
    intervals.addAll(periods);
  }

  /** What holds of the license by this action. */
  public LicensePeriods license() {
    return new LicensePeriods(intervals);
  }

  /**
   * Makes a step.
   *
   * @throws Conflict where it cannot follow what stands
   */
  public void make(ActionStep step) {
    refuseUnlessInOrder(step);
    stand(stages().after(step.kind()));
    step.belongTo(this, steps.size() + 1);
    steps.add(step);
  }

  /** A step lies after the last one of its track, and after those without which it cannot be. */
  private void refuseUnlessInOrder(ActionStep step) {
    Stream<Track> others = step.kind().needs().stream().filter(Need::comesBefore).map(Need::track);
    Stream.concat(Stream.of(step.kind().to().track()), others)
        .flatMap(track -> last(track).stream())
        .forEach(
            before ->
                Guard.check(
                    step.isNotBefore(before.happenedAt()),
                    "out-of-order",
                    "/at",
                    "That time is before \"" + before.kind().title() + "\"."));
  }

  Optional<ActionStep> last(Track track) {
    return standing().stream()
        .filter(step -> step.kind().to().track() == track)
        .reduce((before, after) -> after);
  }

  /**
   * Undoes the last step that stands.
   *
   * @return that step
   * @throws Conflict where none does
   */
  public ActionStep undoLast(StepUndo why) {
    List<ActionStep> standing = standing();
    if (standing.isEmpty()) {
      throw new Conflict("No step of this action stands.");
    }
    ActionStep undone = standing.get(standing.size() - 1);
    undone.undo(why);
    stand(stages());
    return undone;
  }

  private void stand(Stages at) {
    statement = at.on(Track.STATEMENT);
    notice = at.on(Track.NOTICE);
    hearing = at.on(Track.HEARING);
    effect = at.on(Track.EFFECT);
    review = at.on(Track.REVIEW);
  }

  /** Where it stands on each track on which something has happened; no step is read for that. */
  public List<Stage> reached() {
    return Stream.of(statement, notice, hearing, effect, review)
        .filter(stage -> stage.isMoved() || stage == Stage.AWAITING_STATEMENT)
        .toList();
  }

  /** Where it stands. */
  public Stages stages() {
    return Stages.after(standing().stream().map(ActionStep::kind).toList());
  }

  /** The steps that count, in the order in which they were recorded. */
  public List<ActionStep> standing() {
    return steps.stream().filter(ActionStep::stands).toList();
  }

  /** All steps, those that were undone too. */
  public List<ActionStep> steps() {
    return Collections.unmodifiableList(steps);
  }

  public Long id() {
    return id;
  }

  public long caseId() {
    return caseId;
  }

  public Basis basis() {
    return basis;
  }

  public int version() {
    return version;
  }
}
