package org.priors.identity;

/** How the values of a field are compared. */
enum Kind {
  GIVEN,
  SURNAME,
  SUFFIX,
  DATE,
  CODE,
  NUMBER,
  POSTCODE,
  TEXT,
  MAIL
}
