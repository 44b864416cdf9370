package org.priors.agencies;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which forms the license numbers of a State have (license-forms.csv, its source beside it). What
 * the file does not tell of is not checked.
 */
public final class LicenseForms {

  private static final Pattern PART =
      Pattern.compile("(\\d+)(?:-(\\d+))? (letter|digit|sign)s?(?: |$)");

  private static final Pattern SET_APART = Pattern.compile("([A-Z]{2})[ -].+");

  /** Written before the number of any identity card, which Idaho need not have issued. */
  private static final String OF_ANY_CARD = "ID";

  private static final LicenseForms SHIPPED = read();

  private record Form(String words, Pattern pattern) {}

  private final Map<String, List<Form>> byState = new HashMap<>();

  private LicenseForms() {}

  private static LicenseForms read() {
    LicenseForms forms = new LicenseForms();
    try (InputStream file = LicenseForms.class.getResourceAsStream("/agencies/license-forms.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.stream()
          .forEach(
              row ->
                  forms
                      .byState
                      .computeIfAbsent(row.getField("state"), state -> new ArrayList<>())
                      .add(form(row.getField("form"))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return forms;
  }

  private static Form form(String written) {
    Matcher part = PART.matcher(written);
    StringBuilder pattern = new StringBuilder();
    int read = 0;
    while (part.find() && part.start() == read) {
      pattern.append(
          switch (part.group(3)) {
            case "letter" -> "[A-Z]";
            case "digit" -> "[0-9]";
            default -> "[A-Z0-9*]";
          });
      String most = part.group(2) == null ? part.group(1) : part.group(2);
      pattern.append('{').append(part.group(1)).append(',').append(most).append('}');
      read = part.end();
    }
    if (read != written.length() || read == 0) {
      throw new IllegalStateException("A form of license numbers cannot be read: " + written);
    }
    return new Form(written.replace("-", " to "), Pattern.compile(pattern.toString()));
  }

  /**
   * What the numbers of the State look like, in words, if this is none; null if it may be one.
   *
   * @param number capital letters, digits and marks
   */
  public static String unfit(String state, String number) {
    List<Form> forms = SHIPPED.byState.getOrDefault(state, List.of());
    return forms.isEmpty() || fits(forms, number)
        ? null
        : String.join(", or ", forms.stream().map(Form::words).toList());
  }

  /**
   * The number alone, where the State that issued it stands before it once more. What is a number
   * of the State as it is written stays so: in some States numbers begin with the same letters.
   *
   * @param number capital letters, digits and marks
   */
  public static String withoutState(String state, String number) {
    List<Form> forms = SHIPPED.byState.getOrDefault(state, List.of());
    if (!number.startsWith(state) || fits(forms, number)) {
      return number;
    }
    String alone = number.substring(state.length()).replaceFirst("^[ -]+", "");
    return fits(forms, alone) ? alone : number;
  }

  /**
   * The State that a number tells by itself: its code is set apart before what is a number of that
   * State, and the two together are none. Null where it tells none.
   *
   * @param number capital letters, digits and marks
   */
  public static String stateBefore(String number) {
    Matcher parts = SET_APART.matcher(number);
    return parts.matches()
            && !parts.group(1).equals(OF_ANY_CARD)
            && !withoutState(parts.group(1), number).equals(number)
        ? parts.group(1)
        : null;
  }

  /**
   * What a text that begins with the code of a State is as a number of that State, set apart from
   * it or not; null where it is none, or is one of that State as it stands.
   */
  public static String numberAfterState(String typed) {
    String written = typed.strip().toUpperCase(Locale.ROOT);
    if (written.length() < 3) {
      return null;
    }
    String alone = withoutState(written.substring(0, 2), written);
    return alone.equals(written) ? null : alone;
  }

  private static boolean fits(List<Form> forms, String number) {
    String plain = number.replaceAll("[ -]", "");
    return forms.stream().anyMatch(form -> form.pattern().matcher(plain).matches());
  }
}
