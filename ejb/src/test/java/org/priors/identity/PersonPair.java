package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;

/** Two records that differ in what a test says. */
final class PersonPair {

  private final Map<Field, String> one = new EnumMap<>(Field.class);
  private final Map<Field, String> other = new EnumMap<>(Field.class);

  static PersonPair ofOnePerson() {
    return new PersonPair()
        .with(Field.GIVEN, "Robert", "Robert")
        .with(Field.SURNAME, "Vandermeer", "Vandermeer")
        .with(Field.BORN, "1971-06-24", "1971-06-24")
        .with(Field.HOUSE, "12", "12")
        .with(Field.STREET, "Mill Lane", "Mill Lane");
  }

  PersonPair with(Field field, String left, String right) {
    one.put(field, left);
    other.put(field, right);
    return this;
  }

  long pattern() {
    Records records = new Records();
    records.add(one);
    records.add(other);
    long pattern = new Comparison(records, Nicknames.shipped()).compare(0, 1);
    assertThat(new Comparison(records, Nicknames.shipped()).compare(1, 0))
        .as("the same from the other side")
        .isEqualTo(pattern);
    return pattern;
  }

  Level level(Field field) {
    return Pattern.level(pattern(), field);
  }

  String doubt() {
    return Doubt.of(pattern());
  }

  String bar() {
    return Bar.of(pattern());
  }

  @Override
  public String toString() {
    return one + " beside " + other;
  }
}
