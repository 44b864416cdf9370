package org.priors.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
  @Inject QueueFilter filter;
  @Inject CurrentCaller caller;

  private Optional<MatchQueue.Place> place = Optional.empty();
  private Optional<String> previous;
  private Optional<String> next;
  private List<MatchLooks.Look> others;

  /** The two records that the page shows. */
  void of(Pair records) {
    place = queue.ofRecords(caller.get(), records);
  }

  /** The driver whose people the page shows. */
  void of(long driver) {
    place = queue.ofDriver(caller.get(), driver);
  }

  /** The path of whoever is first; empty where nobody waits. */
  Optional<String> first() {
    return queue.first(caller.get(), filter.getAsked()).map(this::path);
  }

  /** The path to go on to once these are decided: to whoever follows, else to the list. */
  String after(String done) {
    String path = following().orElse(filter.on(Page.MATCHES.path()));
    return path + (path.contains("?") ? "&" : "?") + done;
  }

  private Optional<String> following() {
    return place.flatMap(of -> queue.next(caller.get(), filter.getAsked(), of)).map(this::path);
  }

  /** Where people who wait are decided on: two side by side, more in a list. */
  String path(MatchQueue.Place of) {
    return filter.on(
        of.drivers() == 2
            ? MatchPage.path(new Pair(of.recordA(), of.recordB()))
            : Page.MATCH_GROUP.path() + "?id=" + of.id());
  }

  /** {@code 1 of 7 to decide}; of who does not wait only how many do. */
  public String getWhere() {
    long waiting =
        queue.countByStake(caller.get(), filter.getAsked()).entrySet().stream()
            .filter(each -> filter.isFor(each.getKey()))
            .mapToLong(each -> each.getValue())
            .sum();
    return place
        .map(of -> queue.number(caller.get(), filter.getAsked(), of))
        .filter(number -> number <= waiting)
        .map(number -> number + " of " + waiting + " to decide")
        .orElse(waiting + " to decide");
  }

  /** Null where there is none. */
  public String getPrevious() {
    previous =
        known(
            previous,
            () ->
                place
                    .flatMap(of -> queue.previous(caller.get(), filter.getAsked(), of))
                    .map(this::path));
    return previous.orElse(null);
  }

  /** Null where there is none. */
  public String getNext() {
    next = known(next, this::following);
    return next.orElse(null);
  }

  private static <T> T known(T found, Supplier<T> find) {
    return found == null ? find.get() : found;
  }

  /** The page of all who are connected; null where they are two, or do not wait. */
  public String getEverybody() {
    return place.filter(of -> of.drivers() > 2).map(this::path).orElse(null);
  }

  /** How many drivers those are. */
  public int getDrivers() {
    return place.map(MatchQueue.Place::drivers).orElse(0);
  }

  /** Who else looks at them; that the caller does is noted. */
  public List<MatchLooks.Look> getLooks() {
    others =
        known(others, () -> place.map(of -> looks.look(caller.get(), of.id())).orElse(List.of()));
    return others;
  }
}
