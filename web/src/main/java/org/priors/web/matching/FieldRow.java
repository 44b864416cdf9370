package org.priors.web.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.priors.history.DriverView.Reported;
import org.priors.identity.Field;
import org.priors.identity.FieldEvidence;
import org.priors.identity.Match;
import org.priors.web.pages.Words;

/**
 * A field of two records side by side.
 *
 * @param a null where the record does not give it
 * @param b null where the record does not give it
 * @param agreement how far the two agree, in words
 * @param bits for (positive) or against one person
 */
public record FieldRow(String title, Marked a, Marked b, String agreement, double bits) {

  /** The drawing of a weight is so wide, in its own units, with nothing at two thirds. */
  private static final double WIDTH = 120;

  private static final double NOTHING = 80;
  private static final double PER_BIT = 4;

  private record Of(Field field, String title, Function<Reported, String> value) {}

  static List<FieldRow> of(Reported a, Reported b, Match match, Words words) {
    List<FieldRow> rows = new ArrayList<>();
    for (Of field : fields(words)) {
      String left = field.value().apply(a);
      String right = field.value().apply(b);
      if (left != null || right != null) {
        rows.add(row(field, left, right, match));
      }
    }
    return rows;
  }

  private static List<Of> fields(Words words) {
    return List.of(
        new Of(Field.SURNAME, "Surname", Reported::surname),
        new Of(Field.GIVEN, "Given name", Reported::given),
        new Of(Field.MIDDLE, "Middle name", Reported::middle),
        new Of(Field.SUFFIX, "Suffix", Reported::suffix),
        new Of(
            Field.BORN, "Born", record -> record.born() == null ? null : words.day(record.born())),
        new Of(Field.SEX, "Sex", record -> record.sex() == null ? null : record.sex().title()),
        new Of(Field.LICENSE, "License", Reported::license),
        new Of(Field.STREET, "Address", Reported::address),
        new Of(Field.LOCALITY, "Town", Reported::city),
        new Of(Field.POSTCODE, "Postcode", Reported::postcode));
  }

  private static FieldRow row(Of field, String left, String right, Match match) {
    FieldEvidence said =
        match.fields().stream()
            .filter(evidence -> evidence.field() == field.field())
            .findFirst()
            .orElse(null);
    return new FieldRow(
        field.title(),
        left == null ? null : Marked.of(left, right),
        right == null ? null : Marked.of(right, left),
        said == null ? "Cannot compare" : agreement(said.words()),
        said == null ? 0 : said.bits());
  }

  /** {@code has day and month swapped} as {@code Day and month swapped}. */
  private static String agreement(String words) {
    String bare = words.replaceFirst("^(is|has) ", "");
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }

  /** {@code +5.3} or {@code −1.6}. */
  public String weight() {
    return signed(bits);
  }

  static String signed(double bits) {
    String rounded = String.format(Locale.ROOT, "%+.1f", bits);
    return rounded.endsWith("0.0") && rounded.length() == 4 ? "0.0" : rounded.replace('-', '−');
  }

  public boolean isAgainst() {
    return bits < 0;
  }

  /** Where the drawing of the weight begins. */
  public double barFrom() {
    return bits < 0 ? Math.max(0, NOTHING + bits * PER_BIT) : NOTHING;
  }

  public double barLength() {
    return bits < 0 ? NOTHING - barFrom() : Math.min(WIDTH - NOTHING, bits * PER_BIT);
  }
}
