package org.priors.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Parameter;
import org.priors.law.words.AsOf;
import org.priors.web.law.LawSheet.Entry;

/** The values of the shipped law book as tables. */
class SheetMakerTest {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());
  private static final LocalDate BEFORE = LocalDate.of(2002, 5, 1);
  private static final String AL_FINE = "us/al/criminal/dwi/fine.yaml";
  private static final String FINE = "us/la/criminal/dwi/fine.yaml";

  @Test
  void a_row_is_a_condition_and_a_column_a_number() {
    LawSheet sheet = sheet("LA", "criminal/dwi/fine", BEFORE, null);

    assertThat(sheet.columns())
        .containsExactly("1st offense", "2nd offense", "3rd offense", "4th offense");
    assertThat(sheet.rows())
        .extracting(LawSheet.Row::condition)
        .containsExactly(
            "21 or older, BAC at the per se limit (.10) or more", "Under 21, BAC .02 or more");
    assertThat(values(sheet, 0))
        .containsExactly("$300 to $1,000", "$750 to $1,000", "$2,000", "$5,000");
    assertThat(sheet.rows().get(1).cells().get(3).entries()).isEmpty();
    assertThat(sheet.others()).hasSize(3);
  }

  @Test
  void the_limit_that_a_row_speaks_of_is_that_of_the_day_or_told_with_its_dates() {
    assertThat(sheet("LA", "criminal/dwi/fine", LocalDate.of(2003, 9, 29), null).rows())
        .extracting(LawSheet.Row::condition)
        .contains("21 or older, BAC at the per se limit (.10) or more");
    assertThat(sheet("LA", "criminal/dwi/fine", LocalDate.of(2003, 9, 30), null).rows())
        .extracting(LawSheet.Row::condition)
        .contains("21 or older, BAC at the per se limit (.08) or more");
    Jurisdiction louisiana = BOOK.jurisdiction("LA");
    Parameter fine = louisiana.parameter("criminal/dwi/fine");
    assertThat(SheetMaker.of(louisiana, fine, fine.at(BEFORE)).sheet(null, null).rows())
        .extracting(LawSheet.Row::condition)
        .contains("21 or older, BAC at the per se limit (.10, from 30 Sep 2003 .08) or more");
  }

  @Test
  void what_holds_beside_a_narrower_rule_is_for_the_other_cases() {
    assertThat(sheet("CA", "criminal/refusal/relief", BEFORE, null).rows())
        .extracting(LawSheet.Row::condition)
        .containsExactly("If the driver pleads guilty at the first arraignment", "Any other case");
    assertThat(sheet("NY", "criminal/refusal/relief", BEFORE, null).rows())
        .extracting(LawSheet.Row::condition)
        .containsExactly("Any case");
    assertThat(sheet("NE", "administrative/refusal/suspension", BEFORE, null).rows())
        .extracting(LawSheet.Row::condition)
        .containsExactly(
            "Any case",
            "If no probation is granted, in addition",
            "If probation is granted, in addition");
  }

  @Test
  void a_later_number_gets_the_last_column_and_is_told_so() {
    LawSheet sheet = sheet("LA", "administrative/refusal/suspension", BEFORE, 6);

    assertThat(sheet.columns()).containsExactly("6th refusal");
    Entry entry = sheet.rows().get(0).cells().get(0).entries().get(0);
    assertThat(entry.value()).isEqualTo("Suspension, 1.5 years");
    assertThat(entry.details()).contains("printed for the 4th, the last column of the source");
    assertThat(sheet.printed())
        .extracting(LawSheet.Printed::where)
        .contains("4th refusal, 21 or older");
  }

  @Test
  void a_cell_without_a_value_says_why() {
    Entry entry =
        sheet("AZ", "criminal/dwi/community_service", BEFORE, null)
            .rows()
            .get(0)
            .cells()
            .get(0)
            .entries()
            .get(0);

    assertThat(entry.value()).isNull();
    assertThat(entry.missing()).isEqualTo("text only, no amount");
    assertThat(entry.details()).contains("discretionary with court");
  }

  @Test
  void the_day_is_that_of_the_publication_or_the_one_that_the_source_states() {
    assertThat(AsOf.inWords(value("LA", "per_se/limit", BEFORE)))
        .isEqualTo("as of January 2002, the reference date of the publication");
    assertThat(AsOf.inWords(value("LA", "per_se/limit", LocalDate.of(2003, 9, 30))))
        .isEqualTo("in force from Tue 30 Sep 2003, as the source states");
  }

  @Test
  void every_printed_value_of_the_book_stands_in_a_table_of_its_own() {
    for (Jurisdiction each : BOOK.all()) {
      for (Parameter parameter : each.all()) {
        for (InForce value : parameter.values()) {
          LawSheet sheet = SheetMaker.of(each, parameter, value).sheet(null, null);
          List<Entry> entries =
              sheet.rows().stream()
                  .flatMap(row -> row.cells().stream())
                  .flatMap(cell -> cell.entries().stream())
                  .toList();
          assertThat(entries).as(parameter.path()).hasSameSizeAs(value.rules());
          assertThat(entries)
              .as(parameter.path())
              .allMatch(
                  entry ->
                      entry.value() == null ? entry.missing() != null : !entry.value().isBlank());
          assertThat(sheet.printed()).hasSameSizeAs(value.rules());
        }
      }
    }
  }

  @Test
  void what_an_office_changes_stands_beside_what_is_shipped() {
    TreeMap<String, byte[]> own = new TreeMap<>();
    String shipped = new String(LawFiles.shipped().get(FINE), StandardCharsets.UTF_8);
    own.put(FINE, shipped.replace("max: 2000", "max: 2500").getBytes(StandardCharsets.UTF_8));
    LawBook inUse = BookLoader.load(BookLoader.laidOver(LawFiles.shipped(), own));

    Difference difference = Difference.of(FINE, true, false, BOOK, inUse);

    assertThat(difference.kind()).isEqualTo(Difference.Kind.CHANGED);
    assertThat(difference.rows()).hasSize(1);
    Difference.Row row = difference.rows().get(0);
    assertThat(row.what()).startsWith("From 1 Jan 2002, 3rd offense, 21 or older");
    assertThat(row.old()).startsWith("$2,000");
    assertThat(row.own()).startsWith("$2,000 to $2,500");
  }

  @Test
  void what_an_amendment_leaves_as_it_is_keeps_its_citation_and_its_day() {
    LawBook inUse = withAnAmendedFine();
    Jurisdiction state = inUse.jurisdiction("AL");
    Parameter fine = state.parameter("criminal/dwi/fine");
    InForce value = fine.at(LocalDate.of(2030, 7, 1));

    LawSheet sheet = SheetMaker.of(state, fine, value).sheet(null, null);

    assertThat(AsOf.inWords(value)).isEqualTo("in force from Mon 1 Jul 2030, as the source states");
    assertThat(sheet.columns()).containsExactly("1st offense", "2nd offense");
    assertThat(sheet.rows().get(0).cells())
        .extracting(cell -> cell.entries().get(0).citation())
        .containsExactly("Act 1, section 2", "Appendix B, p. 61, as of 2002-01");
    assertThat(sheet.printed())
        .extracting(LawSheet.Printed::since)
        .containsExactly(
            null, "Not amended; as of January 2002, the reference date of the publication");
    assertThat(sheet.repealed()).extracting(LawSheet.Printed::where).containsExactly("3rd offense");
  }

  @Test
  void only_what_an_amendment_says_is_told_as_the_offices_change() {
    Difference difference = Difference.of(AL_FINE, true, false, BOOK, withAnAmendedFine());

    assertThat(difference.rows())
        .extracting(Difference.Row::what)
        .containsExactly("From 1 Jul 2030, 3rd offense", "From 1 Jul 2030, 1st offense");
    assertThat(difference.rows())
        .extracting(Difference.Row::own)
        .containsExactly("repealed", "At least $77 (Act 1, section 2)");
  }

  private static LawBook withAnAmendedFine() {
    String shipped = new String(LawFiles.shipped().get(AL_FINE), StandardCharsets.UTF_8);
    String amended =
        shipped.stripTrailing()
            + """

              2030-07-01:
                dated: stated
                amends: yes
                repeals: [{number: 3}]
                rules: [{number: 1, min: 77, cite: "Act 1, section 2"}]
            """;
    TreeMap<String, byte[]> own = new TreeMap<>();
    own.put(AL_FINE, amended.getBytes(StandardCharsets.UTF_8));
    return BookLoader.load(BookLoader.laidOver(LawFiles.shipped(), own));
  }

  private static List<String> values(LawSheet sheet, int row) {
    return sheet.rows().get(row).cells().stream()
        .flatMap(cell -> cell.entries().stream())
        .map(Entry::value)
        .toList();
  }

  private static LawSheet sheet(String state, String topic, LocalDate day, Integer number) {
    Jurisdiction jurisdiction = BOOK.jurisdiction(state);
    Parameter parameter = jurisdiction.parameter(topic);
    return SheetMaker.on(day, jurisdiction, parameter, number).sheet(null, null);
  }

  private static InForce value(String state, String topic, LocalDate day) {
    return BOOK.jurisdiction(state).parameter(topic).at(day);
  }
}
