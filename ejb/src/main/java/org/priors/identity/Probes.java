package org.priors.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Invented records whose weights among each other tell one set of rules from another: a number that
 * somebody has to raise with each change would be forgotten.
 */
final class Probes {

  private static final Field[] COLUMNS = {
    Field.GIVEN,
    Field.MIDDLE,
    Field.SURNAME,
    Field.SUFFIX,
    Field.BORN,
    Field.SEX,
    Field.LICENSE,
    Field.STREET,
    Field.LOCALITY,
    Field.POSTCODE
  };

  private static final List<String> RECORDS =
      List.of(
          "Remy|Joseph|Example||1966-03-04|M|LA 00-0000-417|12 Sample Road|Tupelo City|70001",
          "Remy|J.|Example||1966-03-04|M|LA 000000417|||",
          "Remi||Exampell||1966-04-03|M||||",
          "Remy||Example||1966-03-04|||12 Sample Road|Tupelo City|70001-1234",
          "Remy|Louis|Example|Jr|1991-03-04|M|LA 98-7654-321|12 Sample Road|Tupelo City|70001",
          "Remy|Joseph|Example|Sr|1966-03-04|M|TX 98765432|4 Fiction Lane|Heron|70002",
          "Remy|NMN|Example||1966-01-01|M||||",
          "Jean|Remy|Example-Mock||1966-03-04|F|LA 00-0000-417|||",
          "Robert|Alan|Smith||1970-05-06|M|||Magnolia|70003",
          "Bob||Smith||1970-05-06|M|||Magnolia|70003",
          "Robert|Lee|Smith|III|1970-05-06|M|||Magnolia|70003",
          "Smith||Robert||1970-05-06|M||||",
          "Maria||Rodriguez||1980-01-01|F|CA N0000000|||",
          "Maria||Rodriguez||1980-01-01|F|CA N0000000|||",
          "Tuan||Nguyen||1979-11-23|M|TX 12345678|||",
          "Nguyen||Tuan||1979-11-23|M|CA B1234567|||",
          "Eva||De La Cruz||1979-11-23|F||||",
          "Eva||Delacruz||1979-11-23|F||||",
          "Anna|Marie|Twinned||1970-05-06|F||7 Mock Street|Cypress|70004",
          "Ruth||Twinned||1970-05-06|F||7 Mock Street|Cypress|70004",
          "John||Doe||1900-01-01|M|LA 999999999|||",
          "John||Doe||1900-01-01|M|LA 999999999|UNKNOWN|UNKNOWN|",
          "Unknown||Unknown||1970-01-01||||NONE|",
          "Thi||Đặng||1979-11-23|F|LA 12345|||",
          "Thi||Dang||1979-11-23|F|LA 12345|||");

  private Probes() {}

  /**
   * A short name of what the rules of this weighing answer, and of the lists that they look things
   * up in, of which no answer tells all.
   */
  static String told(Matcher matcher, String lists) {
    List<Map<Field, String>> records = RECORDS.stream().map(Probes::cells).toList();
    Matcher.Weighing weighing = matcher.gathering(records);
    List<String> answers = new ArrayList<>(List.of(lists));
    for (int a = 0; a < records.size(); a++) {
      for (int b = a + 1; b < records.size(); b++) {
        Match match = weighing.match(a, b);
        answers.add(Math.round(match.bits() * 1000) + match.inWords() + match.joins());
      }
    }
    return digest(String.join("\n", answers));
  }

  private static Map<Field, String> cells(String line) {
    String[] parts = line.split("\\|", -1);
    Map<Field, String> cells = new EnumMap<>(Field.class);
    for (int column = 0; column < COLUMNS.length; column++) {
      if (!parts[column].isEmpty()) {
        cells.put(COLUMNS[column], parts[column]);
      }
    }
    return cells;
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
