package org.priors.notices;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for news to mail, and sends what is due, four times a minute. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class NoticeTimer {

  private static final Logger LOG = Logger.getLogger(NoticeTimer.class.getName());

  @Inject NoticeMails mails;

  private final AtomicBoolean working = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void send() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      mails.gather();
      boolean more = mails.sendNext();
      while (more) {
        more = mails.sendNext();
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "News could not be mailed; it waits.", failure);
    } finally {
      working.set(false);
    }
  }
}
