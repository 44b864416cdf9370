package org.priors.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** The records on file, of which a test says how many there are. */
@Alternative
@Priority(1)
@ApplicationScoped
public class GrownRecord extends KnownRecords {

  private volatile long said;

  /**
   * @param records how many there are from now on; 0 for as many as there are
   */
  public void hold(long records) {
    said = records;
  }

  @Override
  long onFile() {
    return said > 0 ? said : super.onFile();
  }
}
