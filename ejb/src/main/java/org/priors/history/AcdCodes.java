package org.priors.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.priors.law.ActionFor;
import org.priors.yaml.YamlEntry;

/** What the AAMVA codes of driver records are of (acd-codes.yaml, its source in it). */
final class AcdCodes {

  private static final String FILE = "/drivers/acd-codes.yaml";
  private static final Pattern FORM = Pattern.compile("[A-Z]\\d{2}");
  private static final String OTHER = "OTHER";
  private static final AcdCode NONE = new AcdCode(null, null, null, null, false);
  private static final Map<String, AcdCode> CODES = read();

  /** The letters of the groups that have codes, none of them of impaired driving. */
  private static final Set<Character> OTHER_GROUPS = otherGroups();

  private AcdCodes() {}

  private static Set<Character> otherGroups() {
    Set<Character> groups = new HashSet<>();
    CODES.keySet().forEach(code -> groups.add(code.charAt(0)));
    CODES.forEach(
        (code, read) -> {
          if ("IMPAIRED_DRIVING".equals(read.chargeKind())) {
            groups.remove(code.charAt(0));
          }
        });
    return groups;
  }

  private static Map<String, AcdCode> read() {
    Map<String, YamlEntry> file =
        YamlEntry.read(FILE, AcdCodes.class.getResourceAsStream(FILE))
            .map("codes", "withdrawals", "others");
    Map<String, AcdCode> codes = new HashMap<>();
    file.get("codes").map().forEach((code, entry) -> codes.put(code, code(entry)));
    file.get("withdrawals")
        .texts()
        .forEach(
            code -> codes.put(code, new AcdCode(AcdCode.What.WITHDRAWAL, null, OTHER, null, true)));
    file.get("others")
        .texts()
        .forEach(code -> codes.put(code, new AcdCode(null, null, OTHER, null, true)));
    return codes;
  }

  private static AcdCode code(YamlEntry entry) {
    Map<String, YamlEntry> keys = entry.map("is", "for", "of", "words");
    return new AcdCode(
        entry.required(keys, "is").as(AcdCode.What::valueOf),
        keys.containsKey("for") ? keys.get("for").as(ActionFor::valueOf) : null,
        entry.required(keys, "of").text(),
        entry.required(keys, "words").text(),
        true);
  }

  /** Of no code, and of what is no code of the dictionary, it says nothing. */
  static AcdCode of(String code) {
    String plain = plain(code);
    AcdCode known = CODES.get(plain);
    if (known != null) {
      return known;
    }
    return FORM.matcher(plain).matches() && OTHER_GROUPS.contains(plain.charAt(0))
        ? new AcdCode(null, null, OTHER, null, false)
        : NONE;
  }

  private static String plain(String code) {
    return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
  }
}
