package org.priors.agencies;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.problems.Guard;
import org.priors.problems.Refused;

/**
 * Whoever issues driving licenses and whatever people live in: the States by their postal codes,
 * the provinces of Canada and the States of Mexico by their codes in ISO 3166-2 ({@code CA-ON},
 * from subdivisions.csv), every other country by its three-letter code. No two share a code.
 */
public final class Jurisdictions {

  private static final String UNITED_STATES = "USA";
  private static final int LONGEST = 60;
  private static final int LETTERS = 26;
  private static final int MARKS = 10 * LETTERS;

  private static final Set<String> COUNTRY_CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  /** By code its name with its country. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  /** By what people write the code. */
  private static final Map<String, String> WRITTEN = new HashMap<>();

  /** By code the country that it is part of. */
  private static final Map<String, String> COUNTRIES = new HashMap<>();

  /** By what people write the code of a country. */
  private static final Map<String, String> COUNTRIES_WRITTEN = new HashMap<>();

  /** What may be several, and which. */
  private static final Map<String, List<String>> AMBIGUOUS = new HashMap<>();

  static {
    readSubdivisions();
    for (String two : Locale.getISOCountries()) {
      Locale country = ofCode(two);
      addCountry(country.getISO3Country(), two, country.getDisplayCountry(Locale.ENGLISH));
    }
    readOtherNames();
    // Systems write these where the part of the country is not known.
    WRITTEN.putIfAbsent(plain("MX"), "MEX");
    COUNTRIES_WRITTEN.put(plain("United States of America"), UNITED_STATES);
  }

  private Jurisdictions() {}

  private static void readSubdivisions() {
    try (InputStream file = Jurisdictions.class.getResourceAsStream("/agencies/subdivisions.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.stream().forEach(Jurisdictions::addSubdivision);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void addSubdivision(NamedCsvRecord row) {
    String code = row.getField("code");
    String name = row.getField("name");
    String country = row.getField("country");
    WRITTEN.putIfAbsent(plain(name), code);
    if (country.equals(UNITED_STATES)) {
      add(code, country, code);
      return;
    }
    String inCountry = ofCode(code.substring(0, 2)).getDisplayCountry(Locale.ENGLISH);
    add(code, country, name + ", " + inCountry);
    String alone = code.substring(3);
    // Colima is COL in Mexico; where no country is named, COL is Colombia.
    if (!COUNTRY_CODES.contains(alone)) {
      WRITTEN.putIfAbsent(alone, code);
    }
  }

  private static void readOtherNames() {
    OtherNames.each(
        (written, codes) -> {
          String plain = plain(written);
          if (codes.size() > 1) {
            AMBIGUOUS.put(plain, codes);
          } else if (COUNTRIES.get(codes.get(0)).equals(codes.get(0))) {
            COUNTRIES_WRITTEN.putIfAbsent(plain, codes.get(0));
          }
          if (codes.size() == 1) {
            WRITTEN.putIfAbsent(plain, codes.get(0));
          }
        });
  }

  private static Locale ofCode(String country) {
    return new Locale.Builder().setRegion(country).build();
  }

  private static void addCountry(String three, String two, String name) {
    COUNTRIES_WRITTEN.put(plain(three), three);
    COUNTRIES_WRITTEN.put(plain(two), three);
    COUNTRIES_WRITTEN.put(plain(name), three);
    if (!three.equals(UNITED_STATES)) {
      add(three, three, name);
      WRITTEN.putIfAbsent(plain(name), three);
    }
  }

  private static void add(String code, String country, String name) {
    NAMES.put(code, name);
    COUNTRIES.put(code, country);
    WRITTEN.putIfAbsent(plain(code), code);
  }

  /**
   * The code of what is written, by code or name; null if nothing is; refuses what is none.
   *
   * @param country the country as it is written; null where the part says it
   * @param part the State, province or, where no country is written, country
   * @param place of the part in what was sent, below which the country is {@code /country}
   */
  public static String optional(String country, String part, String place) {
    String within = Guard.optionalLine(country, "/country", "The country", LONGEST);
    String written = Guard.optionalLine(part, place, "The State", LONGEST);
    if (within == null) {
      return written == null ? null : known(written, place);
    }
    String code = COUNTRIES_WRITTEN.get(plain(within));
    if (code == null) {
      refuseIfSeveral(within, "/country");
    }
    Guard.check(
        code != null,
        "unknown-country",
        "/country",
        "'" + within + "' is not a country; write its name or its code, such as MEX.");
    return written == null ? wholeCountry(code, place) : partOf(code, written, place);
  }

  /** The same of what has to be written. */
  public static String required(String country, String part, String place) {
    String code = optional(country, part, place);
    if (code == null) {
      throw new Refused("missing", place, "The State is missing.");
    }
    return code;
  }

  private static void refuseIfSeveral(String written, String place) {
    List<String> codes = AMBIGUOUS.get(plain(written));
    Guard.check(
        codes == null,
        "ambiguous-state",
        place,
        codes == null
            ? ""
            : "'"
                + written
                + "' may be "
                + codes.stream()
                    .map(code -> NAMES.get(code) + " (" + code + ")")
                    .collect(Collectors.joining(" or "))
                + "; write the code in brackets.");
  }

  private static String known(String written, String place) {
    String plain = plain(written);
    String code = WRITTEN.get(plain);
    if (code == null && UNITED_STATES.equals(COUNTRIES_WRITTEN.get(plain))) {
      return wholeCountry(UNITED_STATES, place);
    }
    if (code == null) {
      refuseIfSeveral(written, place);
    }
    Guard.check(
        code != null,
        "unknown-state",
        place,
        "'"
            + written
            + "' is not a State, a province of Canada, a State of Mexico or a country; write its"
            + " code, such as LA or CA-ON, or the country's name.");
    return code;
  }

  private static String wholeCountry(String code, String place) {
    Guard.check(
        !code.equals(UNITED_STATES),
        "missing",
        place,
        "The State of the United States is missing.");
    return code;
  }

  private static String partOf(String country, String written, String place) {
    Set<String> codes = COUNTRIES.keySet();
    String two = country.equals("CAN") ? "CA-" : country.equals("MEX") ? "MX-" : "";
    String ofCountry = two + written.toUpperCase(Locale.ROOT);
    String code = codes.contains(ofCountry) ? ofCountry : WRITTEN.get(plain(written));
    Guard.check(
        code != null && country.equals(COUNTRIES.get(code)),
        "unknown-state",
        place,
        "'"
            + written
            + "' is no part of "
            + (country.equals(UNITED_STATES) ? "the United States" : NAMES.get(country))
            + " that is known; leave it empty if it has to be.");
    return code;
  }

  /** Whether a word is the code of one, with its country or without. */
  public static boolean isCode(String word) {
    String code = WRITTEN.get(plain(word));
    return code != null
        && (code.equalsIgnoreCase(word)
            || code.toUpperCase(Locale.ROOT).endsWith("-" + word.toUpperCase(Locale.ROOT)));
  }

  /** Whether these are the words that a code is printed with. */
  public static boolean isInWords(String words) {
    return NAMES.containsValue(words.strip());
  }

  /** The name with its country; of a State its code alone. */
  public static String inWords(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /**
   * A license with the name of who issued it, where that is no State.
   *
   * @param license the code of who issued it, a blank, and its number
   */
  public static String licenseInWords(String license) {
    String code = license.split(" ", 2)[0];
    return isState(code) ? license : license + " (" + inWords(code) + ")";
  }

  /** The three-letter code of the country that it lies in or is; null for an unknown code. */
  public static String country(String code) {
    return COUNTRIES.get(code);
  }

  /** Whether it lies in the United States. */
  public static boolean isState(String code) {
    return UNITED_STATES.equals(COUNTRIES.get(code));
  }

  /**
   * The code in the form in which licenses are compared, which tells by its first two characters
   * whether two are of one issuer: those of a State or of a province of Canada; elsewhere, where no
   * two letters are free, a digit and a letter before the code. Of two countries in {@value #MARKS}
   * these are the same by chance, and a person is asked once more.
   */
  public static String mark(String code) {
    if (isState(code)) {
      return code;
    }
    if (code.startsWith("CA-")) {
      return code.substring(3);
    }
    int mark = Math.floorMod(code.hashCode(), MARKS);
    return (char) ('0' + mark / LETTERS) + Character.toString('A' + mark % LETTERS) + code;
  }

  private static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}\\s.'\u2019-]", "")
        .toUpperCase(Locale.ROOT);
  }
}
