package org.priors.drivers;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the names on file counted as the record grows, beside all other work. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class NameCountingInBackground {

  private static final Logger LOG = Logger.getLogger(NameCountingInBackground.class.getName());

  @EJB NameCounting counting;

  /** An import into an empty record brings thousands in a minute. */
  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  void goOn() {
    try {
      counting.countIfGrown();
    } catch (RuntimeException interrupted) {
      LOG.log(Level.WARNING, "The names on file were not counted; it is tried again.", interrupted);
    }
  }
}
