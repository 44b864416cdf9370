package org.priors.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.calendar.TravelTimes;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Where the rooms of the own office are, and how long people need from one town to another. */
@Named("calendarTravel")
@RequestScoped
public class TravelPage {

  @Inject TravelTimes travel;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form townForm;
  @Inject Form wayForm;

  private List<TravelTimes.RoomTown> rooms;
  private List<TravelTimes.Way> ways;

  public List<TravelTimes.RoomTown> getRooms() {
    if (rooms == null) {
      rooms = travel.rooms(caller.get());
    }
    return rooms;
  }

  public List<TravelTimes.Way> getWays() {
    if (ways == null) {
      ways = travel.ways(caller.get());
    }
    return ways;
  }

  /** The rooms, by what is chosen. */
  public Map<String, String> getChoices() {
    Map<String, String> choices = new LinkedHashMap<>();
    getRooms().forEach(room -> choices.put(room.room(), Long.toString(room.roomId())));
    return choices;
  }

  public void place() {
    submit(
        townForm,
        "placed",
        () -> {
          townForm.need("/room", "The room");
          Long room = townForm.number("/room");
          townForm.refuseIfAny();
          travel.place(caller.get(), room, townForm.text("/town"));
        });
  }

  public void say() {
    submit(
        wayForm,
        "said",
        () -> {
          wayForm.need("/one", "The one town");
          wayForm.need("/other", "The other town");
          wayForm.need("/minutes", "How many minutes it takes");
          Integer minutes = wayForm.whole("/minutes");
          wayForm.refuseIfAny();
          travel.takes(
              caller.get(),
              new TravelTimes.Way(wayForm.text("/one"), wayForm.text("/other"), minutes));
        });
  }

  private static void submit(Form form, String done, Runnable work) {
    if (form.submit(work)) {
      Redirects.to(Page.CALENDAR_TRAVEL.path() + "?done=" + done);
    }
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    return switch (String.valueOf(request.getParameter("done"))) {
      case "placed" -> "The town of that room is kept";
      case "said" -> "The way is kept";
      default -> null;
    };
  }

  /** Whether a form was sent that cannot be stored as it is. */
  public boolean isRefused() {
    return townForm.isRefused() || wayForm.isRefused();
  }

  public Form getTownForm() {
    return townForm;
  }

  public Form getWayForm() {
    return wayForm;
  }
}
