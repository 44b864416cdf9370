package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.identity.PersonPair.ofOnePerson;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands for a name where nobody knew, and real names beside it. */
class PlaceholderNamesTest {

  private static Map<Field, String> person(String given, String surname, String born) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    cells.put(Field.GIVEN, given);
    cells.put(Field.SURNAME, surname);
    cells.put(Field.BORN, born);
    return cells;
  }

  @ParameterizedTest
  @CsvSource({
    "John, Doe",
    "JANE, DOE",
    "UNKNOWN, UNKNOWN",
    "FNU, LNU",
    "Baby Boy, Doe",
    "None, N/A",
    "Unknown Unknown, Unk.",
    "Test, Test",
    "NFN, NLN",
    "X, X",
    "Anon, Anon",
    "U/K, U/K",
    "Jane, Doe-1",
    "John, Doe #2",
    "Ukn, Ukn",
    "Unkown, Unkown",
    "Unknwon, Uknown",
    "Unknown1, Unknown1",
    "UnknownMale, UnknownMale",
    "UNK MALE, UNK-MALE 2",
    "N.N., N.N.",
    "NN, NN",
    "N N, N N",
    "Sin, Nombre",
    "Desconocido, Desconocido",
    "Desconosido, Inconnu",
    "No First, No Last",
    "NoFirst, NoLast",
    "Not, Provided",
    "Provided, Not",
    "Name, Withheld",
    "Refused, To Give",
    "Juvenile, Juvenile",
    "Juvenile, Male",
    "Hit, Run",
    "Hit &, Run",
    "Suspect, One",
    "Suspect 1, Suspect 1",
    "Sealed, Sealed",
    "See, Report",
    "See Report, See Report",
    "Xxxxxxx, Zzzzzz",
    "T B D, T.B.D.",
    "000, 000",
    "State, Inmate",
    "No, ID",
    "To Be, Determined",
    "LName, FName",
    "No LName, No FName",
    "LKU, FKU",
    "Duplicate, Record",
    "Do Not, Use",
    "Joe, Bloggs",
    "Max, Mustermann",
  })
  void a_placeholder_for_a_name_joins_nobody_with_any_birth_date(String given, String surname) {
    for (String born : List.of("1970-01-01", "1904-01-01", "1899-12-30", "1963-07-05")) {
      Map<Field, String> cells = person(given, surname, born);
      cells.put(Field.STREET, "12 Invented Lane");
      Match match = Matcher.shipped().weighing(List.of(cells, cells), 2).match(0, 1);
      assertThat(match.joins()).as(match.inWords()).isFalse();
      assertThat(match.fields())
          .extracting(FieldEvidence::field)
          .doesNotContain(Field.GIVEN, Field.SURNAME);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NMN",
        "nmi",
        "None",
        "N/A",
        "Unknown",
        "X",
        "-",
        "No Middle Name",
        "Thi",
        "None Given",
        "No MI",
        "NoMN",
        "N M N",
        "N-M-N",
        "N.M.N.",
        "M N U",
        "0",
        "00",
        "no mid",
        "NO MID NAME",
        "NMNL",
        "nomiddle",
        "NoMiddleName",
        "(none)",
        "Unkonwn",
        "NMN1",
        "not given",
        "no middle initial",
        "nmn nmn"
      })
  void a_placeholder_for_a_middle_name_is_none(String middle) {
    assertThat(ofOnePerson().with(Field.MIDDLE, middle, middle).level(Field.MIDDLE))
        .isEqualTo(Level.MISSING);
    assertThat(ofOnePerson().with(Field.MIDDLE, middle, "Alan").doubt()).isNull();
  }

  @Test
  void names_that_hold_a_placeholder_or_look_like_one_are_names() {
    PersonPair korean = ofOnePerson().with(Field.SURNAME, "No", "No");
    assertThat(korean.level(Field.SURNAME)).isEqualTo(Level.EQUAL);
    assertThat(ofOnePerson().with(Field.MIDDLE, "Xavier", "Xavier").level(Field.MIDDLE))
        .isEqualTo(Level.EQUAL);
    assertThat(ofOnePerson().with(Field.GIVEN, "John", "John").level(Field.GIVEN))
        .isEqualTo(Level.EQUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "Mohamed, Mohamed",
    "Singh, Singh",
    "Abdi, Abdi",
    "Thomas, Thomas",
    "Robert, Robert",
    "Vang, Vang",
    "Chance, Sealed",
    "Willa, Juvenile",
    "Hitoshi, Run",
    "Peter, Noone",
    "Nomi, Sin",
    "Lester, Newbern",
    "Ma Le, No",
    "Anne, Given",
    "Uk, Na",
    "Mark, Person",
    "Mi, No",
    "See, White",
    "Sin, Person",
    "Uk, Kim",
  })
  void a_name_beside_a_placeholder_is_a_name(String given, String surname) {
    Map<Field, String> cells = person(given, surname, "1963-07-05");
    cells.put(Field.STREET, "12 Invented Lane");
    Match match = Matcher.shipped().weighing(List.of(cells, cells), 2).match(0, 1);
    assertThat(match.fields())
        .extracting(FieldEvidence::field)
        .contains(Field.GIVEN, Field.SURNAME);
    assertThat(match.doubt()).isNull();
  }

  @Test
  void one_word_for_both_names_that_no_list_holds_is_for_a_person() {
    PersonPair twice =
        ofOnePerson().with(Field.GIVEN, "Qwzt", "Qwzt").with(Field.SURNAME, "Qwzt", "Qwzt");
    assertThat(twice.doubt()).contains("one word");
    assertThat(Doubt.between(twice.pattern())).isZero();
    assertThat(twice.with(Field.LICENSE, "LA 4417093", "LA 4417093").doubt()).isNull();
  }
}
