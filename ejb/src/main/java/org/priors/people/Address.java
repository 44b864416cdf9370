package org.priors.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.priors.agencies.Jurisdictions;
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

  /** One whose country the State tells. */
  public Address(String street, String city, String state, String postcode) {
    this(street, city, state, postcode, null);
  }

  /**
   * @param state the State, province or country by code or name
   * @param country null where the State tells it
   */
  public Address(String street, String city, String state, String postcode, String country) {
    this.street = Guard.requiredLine(street, "/street", "The street", 200);
    this.city = Guard.optionalLine(city, "/city", "The city", 100);
    this.state = Jurisdictions.optional(country, state, "/state");
    this.postcode = Guard.optionalLine(postcode, "/postcode", "The postcode", 10);
  }

  public String street() {
    return street;
  }

  public String city() {
    return city;
  }

  /** The code of the State, province or country. */
  public String state() {
    return state;
  }

  public String postcode() {
    return postcode;
  }
}
