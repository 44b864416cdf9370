package org.priors.logging;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.logging.Handler;
import java.util.logging.Logger;

/** Puts {@link OncePerMinute} before all that this server logs, its container's lines too. */
@Singleton
@Startup
public class QuietLog {

  @PostConstruct
  void install() {
    OncePerMinute filter = new OncePerMinute();
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      handler.setFilter(filter);
    }
  }
}
