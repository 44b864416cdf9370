package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PersonPair.ofOnePerson;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "GIVEN, Oliver, Rliveo, ALIKE",
    "GIVEN, Aaron, Jason, DIFFERENT",
    "SURNAME, Miller, Rillem, ALIKE",
    "SURNAME, Miller, Ritlem, DIFFERENT",
    "SURNAME, Wallace, Zadlace, ALIKE",
    "SURNAME, Wallac, Zadlac, DIFFERENT",
    "LOCALITY, Leeds, Deels, PARTLY",
    "LOCALITY, Leeds, Xeels, PARTLY",
    "LOCALITY, Leed, Xeel, DIFFERENT",
  })
  void a_scrambled_word_is_told_from_another_word(
      Field field, String one, String other, Level level) {
    assertThat(ofOnePerson().with(field, one, other).level(field)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "h.jones@meyer.net, h.jones@meyer.net, EQUAL",
    "h.jones@meyer.net, h.jone@meyer.net, NEAR",
    "h.jones@meyer.net, h.jone@merey.net, ALIKE",
    "h.jones@meyer.net, x.jxxes@mxyer.net, ALIKE",
    "h.jones@meyer.net, x.jxxxs@mxyer.net, DIFFERENT",
    "h.jones@meyer.net, h.jones@johnson.org, PARTLY",
    "h.jones@meyer.net, h.jonas@johnson.org, PARTLY",
    "h.jones@meyer.net, k.smith@meyer.net, DIFFERENT",
    "@meyer.net, @johnson-smith.org, DIFFERENT",
  })
  void an_address_at_another_provider_agrees_less_than_a_scrambled_one(
      String one, String other, Level level) {
    assertThat(ofOnePerson().with(Field.MAIL, one, other).level(Field.MAIL)).isEqualTo(level);
  }
}
