package org.priors.web.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/**
 * Exports of the size and shape of a real city's arrests and a real county's violations, invented
 * from a seed.
 */
final class Exports {

  private static final int CITY_ROWS = 17_380;
  private static final int COUNTY_ROWS = 11_983;
  private static final LocalDateTime START = LocalDateTime.of(2014, 10, 1, 0, 0);

  private Exports() {}

  static Path city(Path folder) throws IOException {
    Random random = new Random(1);
    Path file = folder.resolve("city.csv");
    try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
      out.println(
          "ArrestID,ArrestDatetime,FirstName,HouseNumber,LastName,MiddleName,NameSuffix,Statute,StatuteDescription,"
              + "Street,Race,Sex");
      for (int i = 0; i < CITY_ROWS; i++) {
        String statute = i % 27 == 0 ? (i % 81 == 0 ? "18.2-268.3" : "18.2-266") : "18.2-95";
        out.printf(
            "%d,%s.000Z,%s,%d,%s,%s,,%s,Charge as printed,EXAMPLE ST,White,%s%n",
            i + 1,
            START
                    .plusMinutes(150L * i)
                    .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .substring(0, 16)
                + ":00",
            name(random, 200),
            random.nextInt(3000),
            name(random, 2000),
            name(random, 200),
            statute,
            random.nextInt(4) == 0 ? "Female" : "Male");
      }
    }
    return file;
  }

  static Path county(Path folder) throws IOException {
    Random random = new Random(2);
    Path file = folder.resolve("county.csv");
    String header =
        "Date Of Stop,Time Of Stop,Agency,SubAgency,Description,Location,Latitude,Longitude,Accident,Belts,Personal"
            + " Injury,Property Damage,Fatal,Commercial License,HAZMAT,Commercial Vehicle,Alcohol,Work"
            + " Zone,State,VehicleType,Year,Make,Model,Color,Violation Type,Charge,Article,Contributed To"
            + " Accident,Race,Gender,Driver City,Driver State,DL State,Arrest Type,Geolocation";
    try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
      out.println(header);
      for (int i = 0; i < COUNTY_ROWS; i++) {
        LocalDateTime at = LocalDateTime.of(2016, 3, 1, 0, 0).plusMinutes(35L * i);
        out.printf(
            "%s,%s,CP,\"1st district, Example\",VIOLATION AS PRINTED,MAIN ST AT %s,39.0,-77.0,No,No,No,No,No,No,No,No,"
                + "No,No,MD,02 - Automobile,%d,MAKE,MODEL,BLACK,Citation,%s,Transportation Article,No,WHITE,M,"
                + "CITY,MD,MD,A - Marked Patrol,%n",
            at.format(DateTimeFormatter.ofPattern("MM/dd/yyyy")),
            at.format(DateTimeFormatter.ofPattern("HH:mm:ss")),
            name(random, 500),
            1995 + random.nextInt(21),
            i % 14 == 0 ? "21-902(a1)" : "21-801.1");
      }
    }
    return file;
  }

  private static String name(Random random, int different) {
    StringBuilder name = new StringBuilder();
    for (int rest = 676 + random.nextInt(different); rest > 0; rest /= 26) {
      name.append((char) ('A' + rest % 26)).append("AEIOU".charAt(rest % 5));
    }
    return name.toString();
  }
}
