package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priors.law.ShippedBook.BOOK;
import static org.priors.law.ShippedBook.EVALUATOR;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.priors.yaml.YamlEntry;

/** More priors never lessen a consequence, unless the source says so. */
class MorePriorsTest {

  private static final String LIST = "/law/lessened-by-a-prior.yaml";

  private static final Set<Topic> CONSEQUENCES =
      EnumSet.of(
          Topic.REFUSAL_SUSPENSION,
          Topic.FAILURE_SUSPENSION,
          Topic.FINE,
          Topic.JAIL,
          Topic.SERVICE,
          Topic.LICENSE,
          Topic.INTERLOCK,
          Topic.TREATMENT,
          Topic.VEHICLE,
          Topic.REFUSAL_FINE,
          Topic.REFUSAL_JAIL,
          Topic.REFUSAL_SERVICE,
          Topic.COMMERCIAL);

  /** One more than the last column that any table prints. */
  private static final int MOST = 5;

  @Test
  void the_places_where_the_source_prints_less_for_the_next_are_those_of_the_list_and_no_others()
      throws IOException {
    SortedSet<Lessening> found = new TreeSet<>();
    for (Jurisdiction state : BOOK.states()) {
      for (Offense offense : offenses()) {
        List<Evaluation> columns =
            IntStream.rangeClosed(1, MOST).mapToObj(n -> read(state, offense, n)).toList();
        for (Topic topic : CONSEQUENCES) {
          List<Line> lines = columns.stream().map(column -> column.line(topic)).toList();
          for (Severity figure : Severity.values()) {
            found.addAll(lessened(lines, figure));
          }
        }
      }
    }
    assertThat(found).containsExactlyElementsOf(listed());
  }

  private static List<Lessening> lessened(List<Line> lines, Severity figure) {
    List<Lessening> found = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (figure.isLess(lines.get(last), lines.get(i))) {
        found.add(Lessening.of(lines.get(last), last + 1, lines.get(i), i + 1, figure));
      }
      last = figure.isIn(lines.get(i)) ? i : last;
    }
    return found;
  }

  @Provide
  Arbitrary<Facts> facts() {
    return LawArbitraries.facts();
  }

  @Property
  void one_more_prior_makes_no_number_lower_and_no_consequence_less_but_where_the_list_says_so(
      @ForAll("facts") Facts facts, @ForAll @IntRange(min = 1, max = 9000) int daysAgo)
      throws IOException {
    LocalDate day = facts.offenseDay().minusDays(daysAgo);
    Evaluation before = EVALUATOR.evaluate(facts);
    for (EarlierEventKind kind : List.of(EarlierEventKind.CONVICTION, EarlierEventKind.REFUSAL)) {
      List<EarlierEvent> more = new ArrayList<>(facts.history());
      more.add(EarlierEvent.of(kind).in(facts.state()).on(day).inCourtOfRecord(true).build());
      boolean isAnother =
          facts.history().stream()
              .noneMatch(event -> event.kind() == kind && event.date().equals(day));
      if (isAnother) {
        assertNotLess(before, EVALUATOR.evaluate(facts.withHistory(more)));
      }
    }
  }

  private static void assertNotLess(Evaluation before, Evaluation after) throws IOException {
    assertNotLower(before.offense(), after.offense());
    assertNotLower(before.refusal(), after.refusal());
    for (Topic topic : CONSEQUENCES) {
      Line one = before.line(topic);
      for (Severity figure : Severity.values()) {
        if (figure.isLess(one, after.line(topic))) {
          assertThat(listed()).anyMatch(each -> each.isOf(one.rule().parameter(), figure));
        }
      }
    }
  }

  private static void assertNotLower(Numbered before, Numbered after) {
    assertThat(after.value()).isGreaterThanOrEqualTo(before.value());
    assertThat(after.atMost()).isGreaterThanOrEqualTo(before.atMost());
  }

  private static Evaluation read(Jurisdiction state, Offense offense, int number) {
    return EVALUATOR.evaluate(Facts.of(state.code(), offense).offenseNumber(number).build());
  }

  private static List<Offense> offenses() {
    List<Offense> offenses = new ArrayList<>();
    for (int age : List.of(20, 34)) {
      for (CrashHarm crash : CrashHarm.values()) {
        for (boolean commercial : List.of(false, true)) {
          offenses.add(offense(age, null, commercial, crash));
          for (int bac : List.of(30, 79, 100, 160, 250)) {
            offenses.add(offense(age, bac, commercial, crash));
          }
        }
      }
    }
    return offenses;
  }

  private static Offense offense(int age, Integer bac, boolean commercial, CrashHarm crash) {
    LocalDateTime at = LocalDateTime.of(2004, 5, 1, 23, 10);
    return Offense.at(at)
        .age(age)
        .bac(bac)
        .refused(bac == null)
        .commercial(commercial)
        .hazmat(commercial)
        .crash(crash)
        .build();
  }

  private static List<Lessening> listed() throws IOException {
    try (InputStream list = MorePriorsTest.class.getResourceAsStream(LIST)) {
      return Lessening.all(YamlEntry.read(LIST, list));
    }
  }
}
