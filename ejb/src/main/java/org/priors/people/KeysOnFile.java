package org.priors.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/**
 * Makes the keys of records that came on file before there were keys, or while they were made in
 * another way. Nothing arrives before that is done: what arrived would find nobody.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class KeysOnFile {

  @EJB KeyMaking making;

  @PostConstruct
  void complete() {
    making.beginUnlessBegun();
    while (making.makeNext()) {
      // Each batch is a transaction of its own, so that an interrupted start loses no more.
    }
  }
}
