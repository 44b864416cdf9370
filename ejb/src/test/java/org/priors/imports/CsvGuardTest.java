package org.priors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.priors.csv.CsvRows;
import org.priors.problems.Problem;
import org.priors.problems.Refused;

class CsvGuardTest {

  private static final int MOST = 1_000_000;
  private final ByteArrayOutputStream stored = new ByteArrayOutputStream();

  @Test
  void a_sound_file_is_handed_on_byte_for_byte_and_its_rows_are_counted() {
    String csv = Exports.va().row().row("ArrestID", "7002").csv();
    CsvGuard.Checked checked = check(utf8(csv));
    assertThat(stored.toByteArray()).isEqualTo(utf8(csv));
    assertThat(checked.rows()).isEqualTo(2);
    assertThat(checked.size()).isEqualTo(utf8(csv).length);
    assertThat(checked.sha256()).isEqualTo(Digest.sha256().digest(utf8(csv)));
  }

  @Test
  void a_file_larger_than_a_piece_is_handed_on_in_pieces() {
    Exports export = Exports.va();
    IntStream.range(0, 4000).forEach(i -> export.row("ArrestID", Integer.toString(i)));
    byte[] csv = utf8(export.csv());
    assertThat(csv.length).isGreaterThan(MeasuredInput.PIECE);
    assertThat(check(csv).rows()).isEqualTo(4000);
    assertThat(stored.toByteArray()).isEqualTo(csv);
  }

  @Test
  void a_header_alone_is_a_file_without_rows() {
    assertThat(check(utf8(Exports.va().csv().strip())).rows()).isZero();
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(check(utf8("\uFEFF" + Exports.va().row().csv())).rows()).isEqualTo(1);
  }

  @Test
  void a_column_that_the_profile_does_not_read_may_be_there() {
    String csv = Exports.va().row("Race", "White").csv().replaceFirst("\n", ",\"Race\"\n");
    assertThat(check(utf8(csv)).rows()).isEqualTo(1);
  }

  @Test
  void nothing_is_refused_as_empty_but_one_byte_is_looked_at() {
    assertThat(refused(new byte[0]).code()).isEqualTo("empty-file");
    assertThat(refused(utf8("x")).code()).isEqualTo("header-mismatch");
    assertThat(refused(utf8("\n")).code()).isEqualTo("header-mismatch");
  }

  @Test
  void a_file_of_just_the_most_bytes_is_taken_and_one_byte_more_is_not() {
    byte[] csv = utf8(Exports.va().row().csv());
    assertThat(check(csv, csv.length).rows()).isEqualTo(1);
    assertThat(refused(csv, csv.length - 1).code()).isEqualTo("too-large");
  }

  @Test
  void a_file_that_is_too_large_is_not_read_to_its_end() {
    byte[] head = utf8(Exports.va().csv());
    InputStream endless =
        new InputStream() {
          private long read;

          @Override
          public int read() {
            assertThat(read).isLessThan(2L * MOST);
            byte[] line = {'x', '\n'};
            return read < head.length ? head[(int) read++] : line[(int) (read++ % 2)];
          }
        };
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> new CsvGuard(MOST).check(Exports.VA, endless, stored::writeBytes));
    assertThat(refused.problems()).extracting(Problem::code).containsExactly("too-large");
  }

  @Test
  void an_archive_renamed_to_csv_is_no_csv() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("arrests.csv"));
      out.write(new byte[MOST]);
    }
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(utf8(Exports.va().csv()));
    }
    assertThat(refused(zip.toByteArray()).code()).isEqualTo("not-csv");
    assertThat(refused(zip.toByteArray()).sentence()).contains("zip archive");
    assertThat(refused(gzip.toByteArray()).sentence()).contains("gzip");
    assertThat(refused(utf8("%PDF-1.7 ...")).sentence()).contains("PDF");
  }

  @Test
  void another_encoding_is_refused_with_line_and_column() {
    String csv = Exports.va().row("LastName", "MU\u00D1OZ").csv();
    int column = csv.split("\n")[1].indexOf('\u00D1') + 1;
    assertThat(check(utf8(csv)).rows()).isEqualTo(1);
    Problem latin = refused(csv.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(latin.code()).isEqualTo("not-utf-8");
    assertThat(latin.place()).isEqualTo("line 2, column " + column);
    assertThat(refused(csv.getBytes(StandardCharsets.UTF_16)).code()).isEqualTo("not-utf-8");
    assertThat(refused(csv.getBytes(StandardCharsets.UTF_16LE)).code()).isEqualTo("nul-byte");
    assertThat(refused(csv.getBytes(Charset.forName("UTF-32BE"))).code()).isEqualTo("nul-byte");
  }

  @Test
  void a_character_that_breaks_off_at_the_end_of_the_file_is_refused() {
    byte[] whole = utf8(Exports.va().row("Statute", "\u00E9").csv() + "\u00E9");
    byte[] broken = Arrays.copyOf(whole, whole.length - 1);
    assertThat(check(whole).rows()).isEqualTo(2);
    assertThat(refused(broken).code()).isEqualTo("not-utf-8");
    assertThat(refused(broken).place()).isEqualTo("line 3, column 1");
  }

  @Test
  void a_nul_byte_is_refused_with_line_and_column() {
    String csv = Exports.va().row().csv();
    Problem nul = refused(utf8(csv.replace("KEITER", "KEI\0TER")));
    assertThat(nul.code()).isEqualTo("nul-byte");
    assertThat(nul.place())
        .isEqualTo("line 2, column " + (csv.split("\n")[1].indexOf("KEITER") + 4));
  }

  @Test
  void ten_thousand_columns_are_too_many_and_five_hundred_are_not() {
    String sound = Exports.va().csv().strip();
    int own = sound.split(",").length;
    assertThat(check(utf8(sound + more(500 - own))).rows()).isZero();
    assertThat(refused(utf8(sound + more(501 - own))).code()).isEqualTo("too-many-columns");
    assertThat(refused(utf8(sound + more(10_000 - own))).code()).isEqualTo("too-many-columns");
    Problem row = refused(utf8(sound + "\n" + more(10_000)));
    assertThat(row.code()).isEqualTo("too-many-columns");
    assertThat(row.place()).isEqualTo("line 2");
  }

  @Test
  void missing_and_doubled_columns_are_named() {
    String csv = Exports.va().row().csv();
    Problem missing = refused(utf8(csv.replace("\"Sex\"", "\"Gender\"")));
    assertThat(missing.code()).isEqualTo("header-mismatch");
    assertThat(missing.sentence()).contains("has not: Sex.").contains("Gender");
    Problem twice = refused(utf8(csv.replace("\"Street\"", "\"Sex\"")));
    assertThat(twice.code()).isEqualTo("header-mismatch");
    assertThat(twice.sentence()).contains("twice: Sex");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_refused_with_the_line_of_its_record() {
    String csv = Exports.va().row().row("ArrestID", "7002").csv();
    int last = csv.lastIndexOf('"');
    Problem open = refused(utf8(csv.substring(0, last) + "\n"));
    assertThat(open.code()).isEqualTo("not-csv");
    assertThat(open.place()).isEqualTo("line 3");
    Problem stray = refused(utf8(csv.replace("\"7001\"", "\"70\"01\"")));
    assertThat(stray.code()).isEqualTo("not-csv");
    assertThat(stray.place()).isEqualTo("line 2");
  }

  @Test
  void a_record_may_be_a_million_characters_long_and_no_longer() {
    int longest = CsvRows.LONGEST_RECORD;
    String sound = Exports.va().row().csv();
    Problem quoted = refused(utf8(sound + "\"" + "x\n".repeat(longest / 2 + 100) + "\""), 9 * MOST);
    assertThat(quoted.code()).isIn("not-csv", "record-too-long");
    assertThat(quoted.place()).isEqualTo("line 3");
    String fields = ("y".repeat(500_000) + ",").repeat(3);
    assertThat(refused(utf8(sound + fields), 9 * MOST).code()).isEqualTo("record-too-long");
    assertThat(
            check(utf8(sound + "y".repeat(500_000) + "," + "z".repeat(500_000)), 9 * MOST).rows())
        .isEqualTo(2);
  }

  @Test
  void an_upload_that_breaks_off_is_refused() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> new CsvGuard(MOST).check(Exports.VA, broken, piece -> {}));
    assertThat(refused.problems()).extracting(Problem::code).containsExactly("upload-broken");
  }

  private static String more(int columns) {
    return IntStream.range(0, columns).mapToObj(i -> ",c" + i).collect(Collectors.joining());
  }

  private CsvGuard.Checked check(byte[] file) {
    return check(file, MOST);
  }

  private CsvGuard.Checked check(byte[] file, int most) {
    stored.reset();
    return new CsvGuard(most).check(Exports.VA, new ByteArrayInputStream(file), stored::writeBytes);
  }

  private Problem refused(byte[] file) {
    return refused(file, MOST);
  }

  private Problem refused(byte[] file, int most) {
    Refused refused = catchThrowableOfType(Refused.class, () -> check(file, most));
    assertThat(refused).as("refused").isNotNull();
    return refused.problems().get(0);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
