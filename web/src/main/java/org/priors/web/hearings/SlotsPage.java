package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.priors.calendar.FreeSlot;
import org.priors.calendar.LeftOutSlot;
import org.priors.calendar.Manner;
import org.priors.calendar.StandingBooking;
import org.priors.hearings.ActionView;
import org.priors.hearings.HearingRequest;
import org.priors.hearings.LastDay;
import org.priors.hearings.SetHearing;
import org.priors.hearings.Setting;
import org.priors.hearings.Step;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Listing;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Sets a hearing: the best free slots, one that is held, and what the setting is to say. */
@Named
@RequestScoped
public class SlotsPage {

  private static final String HOLD = "hold";
  private static final List<String> WISHES = List.of("manner", "minutes", "counsel", "later");

  /** What is typed beside a slot that is held, and goes with the next one where it lapses. */
  private static final List<String> TYPED = List.of("/lastDay", "/waiver");

  @Inject SetHearing set;
  @Inject ActionOnPage action;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form wishForm;
  @Inject Form holdForm;
  @Inject Form bookForm;

  private SetHearing.Offer offer;
  private StandingBooking held;
  private String lapsed;
  private Long heldInstead;

  /** What is wished, as the address has it; counsel is who asked, unless another is named. */
  public Form getWishForm() {
    if (wishForm.getFields().isEmpty()) {
      WISHES.forEach(wish -> wishForm.getFields().put("/" + wish, Listing.typed(request, wish)));
      if (request.getParameter("counsel") == null) {
        wishForm.getFields().put("/counsel", counselOfRequest());
      }
    }
    return wishForm;
  }

  private String counselOfRequest() {
    return view().action().openRequest().map(HearingRequest::counsel).orElse("");
  }

  /** Whether the button of a slot was clicked. */
  public boolean isSlotChosen() {
    return FacesContext.getCurrentInstance().isPostback() && request.getParameter("slot") != null;
  }

  /** Holds the slot whose button was clicked. */
  public void hold() {
    long[] booking = new long[1];
    boolean isDone =
        action.submit(
            holdForm,
            () ->
                booking[0] =
                    set.hold(
                        caller.get(),
                        action.seen(holdForm),
                        Ids.of(request.getParameter("slot"), "slot"),
                        getWishForm().text("/counsel")));
    if (isDone && TYPED.stream().anyMatch(holdForm::isFilled)) {
      heldInstead = booking[0];
      lapsed = null;
      carry(holdForm, bookForm);
    } else if (isDone) {
      Redirects.to(path() + "&" + HOLD + "=" + booking[0]);
    }
  }

  private static void carry(Form from, Form to) {
    TYPED.forEach(place -> to.getFields().put(place, from.getFields().get(place)));
  }

  /** Whether something was typed before the slot was gone. */
  public boolean isTyped() {
    return action.isReading() || TYPED.stream().anyMatch(holdForm::isFilled);
  }

  /** Lets it go, to choose another. */
  public void release() {
    if (action.submit(
        bookForm, () -> set.release(caller.get(), action.seen(bookForm), booking()))) {
      Redirects.to(path());
    }
  }

  public void book() {
    action.submit(
        bookForm,
        "set",
        () -> {
          LocalDate lastDay = bookForm.dayAhead("/lastDay");
          bookForm.refuseIfAny();
          set.book(
              caller.get(),
              action.seen(bookForm),
              new SetHearing.Chosen(
                  booking(), getWishForm().text("/counsel"), lastDay, bookForm.text("/waiver")));
        });
    if (action.isOvertaken(bookForm)) {
      carry(bookForm, holdForm);
    }
  }

  private long booking() {
    return heldInstead == null ? Ids.of(request.getParameter(HOLD), "booking") : heldInstead;
  }

  private boolean isHeld() {
    return heldInstead != null || request.getParameter(HOLD) != null;
  }

  /** What is free; null where what is wished cannot be read. */
  public SetHearing.Offer getOffer() {
    if (offer == null && !getWishForm().isRefused()) {
      getWishForm().submit(() -> offer = set.offer(caller.get(), action.number(), wish()));
    }
    return offer;
  }

  /** The best first; none where what is wished cannot be read. */
  public List<FreeSlot> getSlots() {
    return getOffer() == null ? List.of() : getOffer().slots();
  }

  /** Near ones that will not do, with why. */
  public List<LeftOutSlot> getLeftOut() {
    return getOffer() == null ? List.of() : getOffer().leftOut();
  }

  /** Whether there is one to choose; while a choice is read there is. */
  public boolean isChoosing() {
    return action.isReading() || !getSlots().isEmpty();
  }

  private SetHearing.Wish wish() {
    Manner manner = getWishForm().choice("/manner", Manner.class);
    Integer minutes = getWishForm().whole("/minutes");
    getWishForm().refuseIfAny();
    return new SetHearing.Wish(
        manner, minutes == null ? 1 : minutes, getWishForm().text("/counsel"), isLater());
  }

  /** Whether days after the last one are looked at too. */
  public boolean isLater() {
    return getWishForm().isFilled("/later");
  }

  /** By when it has to be held; null where what is wished cannot be read. */
  public LastDay getLastDay() {
    return getOffer() == null ? null : getOffer().lastDay();
  }

  /** The slot that is held; null where none is, or it has lapsed. */
  public StandingBooking getHeld() {
    if (held == null && lapsed == null && isHeld()) {
      lapsed = Attempt.of(() -> held = set.held(caller.get(), action.number(), booking()));
    }
    return held;
  }

  /** That what was held is so no more, a sentence; null where nothing was. */
  public String getLapsed() {
    return getHeld() == null && action.getConflict() == null ? lapsed : null;
  }

  /** Whether a hearing is to be set at all. */
  public boolean isToBeSet() {
    return view().isToBeMade(Step.SET_HEARING);
  }

  /** Whether slots are there to choose from. */
  public boolean isHolding() {
    return action.isThere(holdForm, isToBeSet() && getHeld() == null);
  }

  /** Whether the form that sets it in the slot that is held is there. */
  public boolean isBooking() {
    return action.isReading() || getHeld() != null && action.isThere(bookForm, true);
  }

  /** Whether the office has to say by when it has to be held, for no source does. */
  public boolean isDayAsked() {
    if (action.isReading()) {
      return true;
    }
    boolean isAsked = getLastDay() != null && !getLastDay().isKnown();
    if (isAsked && !bookForm.isRefused()) {
      lastSetByOffice().ifPresent(day -> bookForm.getFields().putIfAbsent("/lastDay", day));
    }
    return isAsked;
  }

  /** What the office said when it set the hearing the last time. */
  private Optional<String> lastSetByOffice() {
    return view().action().settings().stream()
        .filter(setting -> setting.step().stands())
        .reduce((before, after) -> after)
        .map(Setting::lastDay)
        .map(last -> last.day().toString());
  }

  /** Whether a waiver may be needed: the slot is later than the last day, or nobody knows that. */
  public boolean isWaiverAsked() {
    return action.isReading() || isDayAsked() || isLate(getHeld().begins());
  }

  private boolean isLate(Instant begins) {
    return getLastDay() != null
        && getLastDay().isKnown()
        && day(begins).isAfter(getLastDay().day());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, view().zone());
  }

  /** What speaks against a slot, in words; nothing for most. */
  public List<String> against(FreeSlot slot) {
    if (getLastDay() == null || !getLastDay().isKnown()) {
      return List.of();
    }
    if (isLate(slot.begins())) {
      return List.of("Later than the last day: it needs a waiver");
    }
    return day(slot.begins()).equals(getLastDay().day())
        ? List.of("It is the last day: no room for a postponement")
        : List.of();
  }

  private ActionView view() {
    return action.getView();
  }

  /** How people may come together, by what is chosen. */
  public Map<String, String> getManners() {
    Map<String, String> manners = new LinkedHashMap<>();
    Stream.of(Manner.values()).forEach(each -> manners.put(each.title(), each.name()));
    return manners;
  }

  private String path() {
    StringBuilder path = new StringBuilder(Page.SET_HEARING.path() + "?id=" + action.number());
    for (String wish : WISHES) {
      String said = getWishForm().text("/" + wish);
      if (said != null || request.getParameter(wish) != null) {
        path.append("&").append(wish).append("=");
        path.append(URLEncoder.encode(said == null ? "" : said, StandardCharsets.UTF_8));
      }
    }
    return path.toString();
  }

  /** The address of this page with what is wished, for its forms. */
  public String getAddress() {
    return request.getContextPath() + path() + (isHeld() ? "&" + HOLD + "=" + booking() : "");
  }

  public Form getHoldForm() {
    return holdForm;
  }

  public Form getBookForm() {
    return bookForm;
  }
}
