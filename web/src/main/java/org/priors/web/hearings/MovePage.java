package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.priors.calendar.FreeSlot;
import org.priors.hearings.ActionView;
import org.priors.hearings.LastDay;
import org.priors.hearings.MoveHearing;
import org.priors.hearings.SetHearing;
import org.priors.hearings.Setting;
import org.priors.hearings.Side;
import org.priors.hearings.Step;
import org.priors.web.pages.Form;
import org.priors.web.reading.Fields;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Moves a hearing to another slot: one that was chosen, or the best ones to choose from. */
@Named
@RequestScoped
public class MovePage {

  private static final String SLOT = "slot";

  @Inject MoveHearing move;
  @Inject SetHearing set;
  @Inject ActionOnPage action;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form moveForm;

  private MoveHearing.Target target;
  private SetHearing.Offer offer;

  public void move() {
    action.submit(
        moveForm,
        "moved",
        () -> {
          Fields in = moveForm.reported();
          in.need("by", "Who asked for it");
          Side by = in.choice("by", Side.class);
          in.need("reason", "The reason");
          LocalDate lastDay = moveForm.dayAhead("/lastDay");
          in.refuseIfAny();
          move.move(
              caller.get(),
              action.seen(moveForm),
              new MoveHearing.Moved(
                  slot(), by, in.text("reason"), lastDay, moveForm.text("/waiver")));
        });
  }

  private long slot() {
    return Ids.of(request.getParameter(SLOT), SLOT);
  }

  private ActionView view() {
    return action.getView();
  }

  /** The setting that would end; null where none stands. */
  public Setting getBefore() {
    return view().action().setting().orElse(null);
  }

  /** Whether there is a hearing that can be moved. */
  public boolean isMovable() {
    return getBefore() != null && view().isToBeMade(Step.POSTPONE);
  }

  private MoveHearing.Target target() {
    String said = request.getParameter(SLOT);
    if (target == null && said != null && !said.isEmpty() && isMovable()) {
      target = move.look(caller.get(), action.number(), slot());
    }
    return target;
  }

  /** The slot that was chosen; null where none was, or it is not free. */
  public FreeSlot getSlot() {
    return target() == null ? null : target().slot().orElse(null);
  }

  /** Whether a slot was chosen that is not free for all who have to come. */
  public boolean isTaken() {
    return target() != null && target().slot().isEmpty();
  }

  /** The best ones to choose from, the best first; none where the last day has passed. */
  public List<FreeSlot> getSlots() {
    if (offer == null && isMovable()) {
      offer =
          set.offer(
              caller.get(),
              action.number(),
              new SetHearing.Wish(
                  null, 1, getBefore().counsel(), "1".equals(request.getParameter("later"))));
    }
    return offer == null ? List.of() : offer.slots();
  }

  /** By when it has to be held. */
  public LastDay getLastDay() {
    return target() == null ? null : target().lastDay();
  }

  /** Whether the form is there: while it is read it is. */
  public boolean isMoving() {
    return action.isReading() || getSlot() != null && action.isThere(moveForm, true);
  }

  /** Whether the office has to say by when it has to be held, for no source does. */
  public boolean isDayAsked() {
    if (action.isReading()) {
      return true;
    }
    boolean isAsked = !getLastDay().isKnown();
    if (isAsked && !moveForm.isRefused()) {
      moveForm.getFields().putIfAbsent("/lastDay", getBefore().lastDay().day().toString());
    }
    return isAsked;
  }

  /** Whether a waiver is needed, or may be where nobody knows the last day. */
  public boolean isWaiverAsked() {
    return action.isReading() || isDayAsked() || isLate();
  }

  /** Whether the slot is later than the last day. */
  public boolean isLate() {
    LastDay last = getLastDay();
    return last.isKnown()
        && last.isPassedBy(LocalDate.ofInstant(getSlot().begins(), view().zone()));
  }

  /** The address of this page with its slot, for its form. */
  public String getAddress() {
    String said = request.getParameter(SLOT);
    return path() + (said == null || said.isEmpty() ? "" : "&" + SLOT + "=" + Ids.of(said, SLOT));
  }

  /** The address of this page, to which a slot is added. */
  public String getPath() {
    return path();
  }

  private String path() {
    return request.getContextPath() + Page.MOVE_HEARING.path() + "?id=" + action.number();
  }

  public Form getMoveForm() {
    return moveForm;
  }
}
