package org.priors.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priors.problems.Refused;

class CsvRowsTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void what_stands_between_the_names_of_the_columns_stands_between_the_values(String sign) {
    CsvRows rows = of("a%1$s\"b, or ; and more\"%1$sc\n1%1$s\"2%1$s2\"%1$s3\n".formatted(sign));
    Row row = rows.next();
    assertThat(row.get("b, or ; and more")).isEqualTo("2" + sign + "2");
    assertThat(row.get("c")).isEqualTo("3");
    assertThat(row.line()).isEqualTo(2);
    assertThat(rows.next()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sep=;\r\n", "sep=;\n", "SEP=;\r", "\uFEFFsep=;\n", "\"sep=;\"\n", "sep=;;;\n"})
  void a_first_line_may_name_the_sign_and_lines_are_counted_with_it(String first) {
    CsvRows rows = of(first + "a,x;b\n1;2\n3;4\n");
    Row row = rows.next();
    assertThat(row.get("a,x")).isEqualTo("1");
    assertThat(row.line()).isEqualTo(3);
    assertThat(rows.next().line()).isEqualTo(4);
  }

  @Test
  void a_column_may_be_called_sep_something() {
    assertThat(of("sepal,petal\n1,2\n").next().get("sepal")).isEqualTo("1");
  }

  @Test
  void one_column_needs_no_sign() {
    assertThat(of("a\n1\n").next().get("a")).isEqualTo("1");
  }

  @Test
  void the_names_of_columns_are_known_in_whatever_case() {
    CsvRows rows = of("ARRESTID,lastname\n1,Dow\n");
    rows.header().mustFit("p", List.of("ArrestID", "LastName"));
    assertThat(rows.next().get("LastName")).isEqualTo("Dow");
    assertThatThrownBy(() -> of("Sex,SEX\n").header().mustFit("p", List.of("Sex")))
        .hasMessageContaining("twice: SEX");
  }

  @Test
  void a_file_of_other_columns_is_told_what_it_has_and_what_stands_between() {
    assertThatThrownBy(() -> of("sep=;\na;b\n").header().mustFit("p", List.of("Sex")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.problems().get(0).place()).isEqualTo("line 2"))
        .hasMessageContaining("with a semicolon between them: a, b");
  }

  @Test
  void blanks_of_any_kind_around_a_value_and_the_name_of_a_column_are_passed_over() {
    CsvRows rows = of("\u00a0a\u00a0,b\u200b\n\u00a0DUI\u3000,\u2003x\ufeff\n");
    Row row = rows.next();
    assertThat(row.get("a")).isEqualTo("DUI");
    assertThat(row.get("b")).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {",,", " , ,", ",", "\"\",\"\",", "\u00a0,\u3000,", "\u200b,\ufeff, "})
  void a_row_without_any_value_is_empty(String line) {
    assertThat(of("a,b,c\n" + line + "\n").next().isEmpty()).isTrue();
    assertThat(of("a,b,c\n,x,\n").next().isEmpty()).isFalse();
  }

  @Test
  void a_value_that_holds_a_line_end_and_the_sign_is_several_rows() {
    Row row = of("id,street,city\n1,\"12 Oak,Rosepine\n2,9 Elm\",Rosepine\n").next();
    assertThat(row.severalRows()).startsWith("street holds a line end and a comma");
    assertThat(of("id,street\n1,\"12 Oak\nApt 4\"\n").next().severalRows()).isNull();
    assertThat(of("id,street\n1,\"12 Oak, Apt 4\"\n").next().severalRows()).isNull();
    assertThat(of("id;street\n1;\"12 Oak,\nApt 4\"\n").next().severalRows()).isNull();
    assertThat(of("id;street\n1;\"12 Oak;\r9 Elm\"\n").next().severalRows()).contains("semicolon");
  }

  @Test
  void a_quotation_mark_astray_is_told_with_the_sign_that_should_follow() {
    assertThatThrownBy(() -> of("a;b\n\"1\"2;3\n").next())
        .isInstanceOf(Refused.class)
        .hasMessageContaining("other than a semicolon");
  }

  private static CsvRows of(String csv) {
    return new CsvRows(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }
}
