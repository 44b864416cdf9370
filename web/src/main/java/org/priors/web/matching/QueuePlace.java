package org.priors.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.priors.identity.Pair;
import org.priors.matching.MatchLooks;
import org.priors.matching.MatchQueue;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/**
 * Where in the queue the people stand that a page shows, who else looks at them, and who is next.
 */
@Named
@RequestScoped
public class QueuePlace {

  @Inject MatchQueue queue;
  @Inject MatchLooks looks;
  @Inject CurrentCaller caller;

  private MatchQueue.Place place;
  private List<MatchLooks.Look> others;

  /** The two records that the page shows. */
  void of(Pair records) {
    place = queue.ofRecords(caller.get(), records).orElse(null);
  }

  /** The driver whose people the page shows. */
  void of(long driver) {
    place = queue.ofDriver(caller.get(), driver).orElse(null);
  }

  /** The path of whoever is first; empty where nobody waits. */
  Optional<String> first() {
    return queue.first(caller.get()).map(QueuePlace::path);
  }

  /** The path to go on to once these are decided: to whoever follows, else to the list. */
  String after(String done) {
    return next().map(next -> next + "&").orElse(Page.MATCHES.path() + "?") + done;
  }

  private Optional<String> next() {
    return at().flatMap(of -> queue.next(caller.get(), of)).map(QueuePlace::path);
  }

  private Optional<MatchQueue.Place> at() {
    return Optional.ofNullable(place);
  }

  /** Where people who wait are decided on: two side by side, more in a list. */
  static String path(MatchQueue.Place of) {
    return of.drivers() == 2
        ? MatchPage.path(new Pair(of.recordA(), of.recordB()))
        : Page.MATCH_GROUP.path() + "?id=" + of.id();
  }

  /** {@code 1 of 7 to decide}; of who does not wait only how many do. */
  public String getWhere() {
    long waiting = queue.count(caller.get());
    return at().map(of -> queue.number(caller.get(), of) + " of " + waiting + " to decide")
        .orElse(waiting + " to decide");
  }

  /** Null where there is none. */
  public String getPrevious() {
    return at().flatMap(of -> queue.previous(caller.get(), of)).map(QueuePlace::path).orElse(null);
  }

  /** Null where there is none. */
  public String getNext() {
    return next().orElse(null);
  }

  /** The page of all who are connected; null where they are two, or do not wait. */
  public String getEverybody() {
    return at().filter(of -> of.drivers() > 2).map(QueuePlace::path).orElse(null);
  }

  /** How many drivers those are. */
  public int getDrivers() {
    return at().map(MatchQueue.Place::drivers).orElse(0);
  }

  /** Who else looks at them; that the caller does is noted. */
  public List<MatchLooks.Look> getLooks() {
    if (others == null) {
      others = at().map(of -> looks.look(caller.get(), of.id())).orElse(List.of());
    }
    return others;
  }
}
