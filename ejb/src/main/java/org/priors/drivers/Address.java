package org.priors.drivers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.priors.agencies.States;
import org.priors.problems.Guard;

/** Where a person lives, as an agency wrote it. */
@Embeddable
public class Address {

  @Column(name = "address")
  private String street;

  private String city;

  @Column(name = "address_state")
  private String state;

  private String postcode;

  protected Address() {}

  public Address(String street, String city, String state, String postcode) {
    this.street = Guard.required(street, "/street", "The street", 200);
    this.city = Guard.optional(city, "/city", "The city", 100);
    this.state = States.optional(state, "/state");
    this.postcode = Guard.optional(postcode, "/postcode", "The postcode", 10);
  }

  public String street() {
    return street;
  }

  public String city() {
    return city;
  }

  public String state() {
    return state;
  }

  public String postcode() {
    return postcode;
  }
}
