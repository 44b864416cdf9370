package org.priors.db.synthetic;

/** Where a person lives; all parts are empty where it is not told. */
record Address(String street, String city, String state, String postcode) {
  static final Address NOT_TOLD = new Address("", "", "", "");

  Address withStreet(String other) {
    return new Address(other, city, state, postcode);
  }
}
