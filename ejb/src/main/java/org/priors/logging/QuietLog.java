package org.priors.logging;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Puts {@link OncePerMinute} before all that this server logs, its container's lines too, for as
 * long as the application is there: a server that goes on logging without it would ask classes that
 * are gone, and could not deploy it again.
 */
@Singleton
@Startup
public class QuietLog {

  private final Map<Handler, Filter> before = new HashMap<>();

  @PostConstruct
  void install() {
    OncePerMinute filter = new OncePerMinute();
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      before.put(handler, handler.getFilter());
      handler.setFilter(filter);
    }
  }

  @PreDestroy
  void remove() {
    before.forEach(Handler::setFilter);
    before.clear();
  }
}
