package org.priors.drivers;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Weighs again what earlier rules weighed, a little every now and then, beside all other work. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ReweighingInBackground {

  /** So many batches at a time leave the processors to others in between. */
  private static final int AT_ONCE = 20;

  private static final Logger LOG = Logger.getLogger(ReweighingInBackground.class.getName());

  @EJB Reweighing reweighing;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void goOn() {
    try {
      for (int batch = 0; batch < AT_ONCE && reweighing.weighNext(); batch++) {
        // Each batch is a transaction of its own, so that an interruption loses no more.
      }
    } catch (RuntimeException interrupted) {
      LOG.log(Level.WARNING, "Weighing again was interrupted; it goes on soon.", interrupted);
    }
  }
}
