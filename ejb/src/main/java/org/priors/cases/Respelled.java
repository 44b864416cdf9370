package org.priors.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.people.PersonRecord;
import org.priors.sql.Database;

/**
 * The cases that a report is already, though it writes the agency's number otherwise: {@code
 * TC-02-1} is {@code tc 02 1} where agency, minute of the arrest and driver are the same.
 */
@Dependent
public class Respelled {

  private static final Logger LOG = Logger.getLogger(Respelled.class.getName());

  /** More than one agency arrests. */
  private static final int IN_A_MINUTE = 1_000;

  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\p{N})0+(?=\\p{N})");
  private static final Pattern BETWEEN_DIGITS =
      Pattern.compile("(?<=\\p{N})[^\\p{L}\\p{N}]+(?=\\p{N})");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}-]|(?<!\\p{N})-|-(?!\\p{N})");

  /** What stands between two numbers, and zeros beside it. */
  private static final Pattern APART = Pattern.compile("0*-[0-]*");

  private static final AtomicBoolean TOLD = new AtomicBoolean();

  @PersistenceContext(unitName = "priors")
  EntityManager em;

  @Inject CaseFiles cases;
  @Inject Database database;

  /** A case, and whom it is about as far as is known. */
  private record Known(CaseFile file, PersonRecord person) {}

  /**
   * A case that is on file.
   *
   * @param minute which of those that were looked up it is of
   */
  public record There(long id, String number, int minute) {}

  /** Looks up what the agency has on file of the minutes of these reports. */
  Cases of(long agencyId, List<ArrestReport> reports) {
    Cases known = new Cases();
    List<CaseFile> files = cases.all(ids(agencyId, reports));
    Map<Long, PersonRecord> persons =
        persons(files.stream().map(CaseFile::personRecordId).filter(Objects::nonNull).toList());
    files.forEach(file -> known.add(file, persons.get(file.personRecordId())));
    return known;
  }

  /**
   * The cases of the agency in the minutes of these reports under numbers that may be theirs, as
   * far as the caller may see them; in a file that tells days alone, a minute has hundreds of
   * others. The ends of the minutes are worked out before: under row security no index serves a
   * condition that casts or adds. Each minute is looked up by its time alone ({@code offset 0}
   * keeps the agency out of it): beside the agency, the planner reads all cases of the agency while
   * it knows nothing of the table.
   */
  List<Long> ids(long agencyId, List<ArrestReport> reports) {
    List<Instant> minutes =
        reports.stream().map(report -> minute(report.arrest().at())).distinct().toList();
    Stream<Instant> ends = minutes.stream().map(minute -> minute.plus(1, ChronoUnit.MINUTES));
    List<There> there =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        with found as materialized (
                          select c.id, c.number, m.minute
                          from unnest(cast(:begins as timestamptz[]), cast(:ends as timestamptz[])) with ordinality m (begins, ends, minute)
                          cross join lateral (
                            select id, agency_number as number
                            from (select id, agency_id, agency_number from case_file where arrested_at >= m.begins and arrested_at < m.ends
                                            order by arrested_at offset 0) in_time
                            where agency_id = :agency limit :most) c)
                        select id, number, minute from found
                        """)
                    .bindArray(
                        "begins", String.class, minutes.stream().map(Instant::toString).toArray())
                    .bindArray("ends", String.class, ends.map(Instant::toString).toArray())
                    .bind("agency", agencyId)
                    .bind("most", IN_A_MINUTE)
                    .mapTo(There.class)
                    .list());
    tellIfCut(agencyId, there);
    Set<String> numbers =
        reports.stream().map(report -> bare(report.agencyNumber())).collect(Collectors.toSet());
    return there.stream()
        .filter(one -> numbers.contains(bare(one.number())))
        .map(There::id)
        .toList();
  }

  private static void tellIfCut(long agencyId, List<There> there) {
    boolean cut =
        there.stream()
            .collect(Collectors.groupingBy(There::minute, Collectors.counting()))
            .containsValue((long) IN_A_MINUTE);
    if (cut && TOLD.compareAndSet(false, true)) {
      LOG.warning(
          "Agency %d has %d cases of one minute or more; numbers that are written otherwise are looked for in so many."
              .formatted(agencyId, IN_A_MINUTE));
    }
  }

  private Map<Long, PersonRecord> persons(List<Long> ids) {
    return ids.isEmpty()
        ? new HashMap<>()
        : em.createQuery("select p from PersonRecord p where p.id in :ids", PersonRecord.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(PersonRecord::id, Function.identity()));
  }

  /** Cases by minute. */
  static final class Cases {

    private final Map<Instant, List<Known>> known = new HashMap<>();

    void add(CaseFile file, PersonRecord person) {
      known
          .computeIfAbsent(minute(file.arrest().at()), minute -> new ArrayList<>())
          .add(new Known(file, person));
    }

    /** The case that the report is; null if it is none of these. */
    CaseFile find(ArrestReport report) {
      return known.getOrDefault(minute(report.arrest().at()), List.of()).stream()
          .filter(there -> isOneNumber(there.file().agencyNumber(), report.agencyNumber()))
          .filter(there -> isSame(there.person(), report.person()))
          .map(Known::file)
          .findFirst()
          .orElse(null);
    }

    /**
     * Two are arrested in one minute under numbers that are alike: they are told by their names.
     * Where nobody is named it may be another one, whose charges would be lost.
     */
    private static boolean isSame(PersonRecord one, PersonRecord other) {
      return one != null
          && other != null
          && (one.name().key().equals(other.name().key())
              || one.born() != null && Objects.equals(one.born(), other.born()));
    }
  }

  private static Instant minute(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES);
  }

  /**
   * Whether both are spellings of one number. One that is written without any mark between its
   * digits may be {@code 02-1-11} and {@code 02-11-1}; which it is, agency, minute and driver tell.
   */
  static boolean isOneNumber(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return a.equals(b) || isRunTogether(a, b) || isRunTogether(b, a);
  }

  /** What all spellings of one number have in common, and some that are not of one. */
  static String bare(String number) {
    return plain(number).replaceAll("[-0]", "");
  }

  private static boolean isRunTogether(String one, String apart) {
    return !one.contains("-") && one.matches(runTogether(apart));
  }

  /**
   * What matches it where each mark may be any number of zeros. All that stand side by side are one
   * repetition: several would be tried in every division of the zeros that are there.
   */
  private static String runTogether(String apart) {
    return APART
        .matcher(apart)
        .replaceAll(found -> "0{" + found.group().replace("-", "").length() + ",}");
  }

  /**
   * Capital letters and digits alone, no number with leading zeros; between two numbers a hyphen,
   * for 02-1-11 is not 02-11-1.
   */
  static String plain(String number) {
    String capital = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String withoutZeros = LEADING_ZEROS.matcher(capital).replaceAll("");
    return MARKS.matcher(BETWEEN_DIGITS.matcher(withoutZeros).replaceAll("-")).replaceAll("");
  }
}
