package org.priors.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.priors.csv.Row;
import org.priors.people.PersonRecord;

/** What the charges of one case have in common, where the export numbers no cases. */
sealed interface CaseKey {

  /** The columns that it needs beside those of the person and the time. */
  List<String> columns();

  /** Equal for the rows of one case. */
  String of(Row row, PersonRecord person, Instant at, ZoneId zone);

  /** The agency's own number of the case that this row opens. */
  String number(Row row, String rowKey, Instant at, ZoneId zone);

  /** One person in one night, from noon to noon. */
  record PersonAndNight() implements CaseKey {

    private static final int NOON = 12;

    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public String of(Row row, PersonRecord person, Instant at, ZoneId zone) {
      LocalDate night = at.atZone(zone).toLocalDateTime().minusHours(NOON).toLocalDate();
      String sex = person.sex() == null ? "" : person.sex().name();
      return "night " + night + "|" + person.name().fullKey() + "|" + sex;
    }

    @Override
    public String number(Row row, String rowKey, Instant at, ZoneId zone) {
      return rowKey;
    }
  }

  /** One stop, which these columns describe. */
  record Stop(List<String> columns) implements CaseKey {

    private static final int DIGITS_SHOWN = 8;
    private static final DateTimeFormatter WHEN =
        DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT);

    @Override
    public String of(Row row, PersonRecord person, Instant at, ZoneId zone) {
      return "stop " + Digest.of(row.values(columns));
    }

    @Override
    public String number(Row row, String rowKey, Instant at, ZoneId zone) {
      String digits = Digest.of(row.values(columns)).substring(0, DIGITS_SHOWN);
      return "STOP-" + WHEN.format(at.atZone(zone)) + "-" + digits.toUpperCase(Locale.ROOT);
    }
  }
}
