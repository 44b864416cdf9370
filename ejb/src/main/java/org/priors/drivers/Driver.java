package org.priors.drivers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * A resolved person. Comes into being with the first person record that agrees with no other
 * driver, gains records as agencies report the same person again, and is never removed. What is
 * known of a driver stands in the person records.
 */
@Entity
public class Driver {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "driver_seq")
  @SequenceGenerator(name = "driver_seq", sequenceName = "driver_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  public Driver() {}

  public Long id() {
    return id;
  }
}
