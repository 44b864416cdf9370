package org.priors.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.priors.notices.News;
import org.priors.security.Permission;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** On the start page: what came on record about the drivers that a person follows. */
@Named("news")
@RequestScoped
public class NewsPanel {

  @Inject News news;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private List<OfDriver> drivers;

  /**
   * The news of one driver.
   *
   * @param shown the change sets of it, to put away those and no other
   */
  public record OfDriver(
      long notice, long driverId, String driver, String shown, List<News.Item> items) {

    static OfDriver of(List<News.Item> items) {
      News.Item first = items.get(0);
      return new OfDriver(
          first.notice(),
          first.driverId(),
          first.driver(),
          items.stream()
              .map(item -> Long.toString(item.changeSet()))
              .distinct()
              .collect(Collectors.joining(",")),
          items);
    }
  }

  /** The latest first; none for who may not read drivers. */
  public List<OfDriver> getDrivers() {
    if (drivers == null) {
      drivers = caller.get().may(Permission.READ_DRIVERS) ? read() : List.of();
    }
    return drivers;
  }

  private List<OfDriver> read() {
    Map<Long, List<News.Item>> byNotice =
        news.own(caller.get()).stream()
            .collect(
                Collectors.groupingBy(News.Item::notice, LinkedHashMap::new, Collectors.toList()));
    return byNotice.values().stream().map(OfDriver::of).toList();
  }

  /** What came on record, in words. */
  public String what(News.Item item) {
    return switch (item.kind()) {
      case "CASE" -> "New case file";
      case "PERSON" -> "Reported again as a person";
      case "MAYBE" -> "A record that may be this person, and waits for a clerk";
      default -> {
        String kind = item.kind().replaceFirst("^RECORD_", "").replace('_', ' ');
        String words = kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
        yield item.kind().startsWith("RECORD_") ? words + " on a driver record" : words;
      }
    };
  }

  /** Puts away what was shown of the driver whose button was pressed. */
  public String seen() {
    String sent = request.getParameter("shown");
    List<Long> shown =
        Arrays.stream(sent == null ? new String[0] : sent.split(","))
            .map(id -> Ids.of(id, "piece of news"))
            .toList();
    news.seen(caller.get(), Ids.of(request.getParameter("notice"), "notice"), shown);
    return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
  }
}
