package org.priors.history;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.priors.yaml.YamlEntry;

/** What the AAMVA codes of driver records are of (acd-codes.yaml, its source in it). */
final class AcdCodes {

  private static final String FILE = "/drivers/acd-codes.yaml";
  private static final Pattern FORM = Pattern.compile("[A-Z]\\d{2}");
  private static final Map<String, YamlEntry> TABLE =
      YamlEntry.read(FILE, AcdCodes.class.getResourceAsStream(FILE)).map("kinds", "administrative");
  private static final Map<String, String> KINDS = kinds();
  private static final Set<String> ADMINISTRATIVE = Set.copyOf(TABLE.get("administrative").texts());

  private AcdCodes() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    TABLE
        .get("kinds")
        .map()
        .forEach((kind, codes) -> codes.texts().forEach(code -> kinds.put(code, kind)));
    return kinds;
  }

  /** The kind of charge behind a code; null for no code, or one that is not of the dictionary. */
  static String chargeKind(String code) {
    String plain = plain(code);
    return FORM.matcher(plain).matches() ? KINDS.getOrDefault(plain, "OTHER") : null;
  }

  /** Whether the code is of an action of the licensing agency, which no court decided. */
  static boolean isAdministrative(String code) {
    return ADMINISTRATIVE.contains(plain(code));
  }

  private static String plain(String code) {
    return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
  }
}
