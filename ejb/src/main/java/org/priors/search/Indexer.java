package org.priors.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Clears away what rebuilds that were cut off have left. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Indexer {

  private static final Logger LOG = Logger.getLogger(Indexer.class.getName());

  @Inject DriverIndex index;
  @Inject Rebuilds rebuilds;

  @PostConstruct
  void afterRestart() {
    rebuilds.interrupted();
  }

  @Schedule(hour = "*", minute = "17", persistent = false)
  void dropStrays() {
    try {
      if (!rebuilds.isRunning()) {
        index.dropStrays();
      }
    } catch (IOException | RuntimeException failure) {
      LOG.log(Level.WARNING, "Indices that no rebuild uses are left for the next hour.", failure);
    }
  }
}
