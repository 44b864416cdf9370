package org.priors.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.cases.CaseFile;
import org.priors.problems.Problem;
import org.priors.web.pages.Form;
import org.priors.web.reading.Fields;
import org.priors.web.testing.NoAgencies;

/** The fields that a page calls needed are those without which its form is refused. */
class NeededFieldsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern FIELD =
      Pattern.compile(
          "<pr:\\w+Field\\b[^>]*?place=\"([^\"]+)\"[^>]*?label=\"([^\"]+)\"", Pattern.DOTALL);

  private static final Map<String, String> SAMPLES =
      Map.of(
          "/agencyNumber", "TC-1",
          "/arrest/at", "7/20/01",
          "/arrest/time", "11:30 pm",
          "/charges/0/statute", "DEMO 1",
          "/charges/0/description", "Driving while intoxicated",
          "/charges/0/kind", "IMPAIRED_DRIVING");

  private static Set<String> called(String page) throws IOException {
    return FIELD
        .matcher(Files.readString(PAGES.resolve(page)))
        .results()
        .filter(field -> field.group(2).endsWith(", needed"))
        .map(field -> field.group(1).replace("#{row.index}", "0"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The places that are missing of a form, and what is missing when these are filled. */
  private static Set<String> missing(Consumer<Fields> reading, Map<String, String> samples) {
    Form form = new Form();
    Set<String> missing = new TreeSet<>();
    int known = -1;
    while (missing.size() > known) {
      known = missing.size();
      form.submit(() -> reading.accept(form.reported()));
      form.getProblems().stream()
          .filter(wrong -> wrong.code().equals("missing"))
          .map(Problem::place)
          .forEach(missing::add);
      missing.forEach(place -> form.getFields().put(place, samples.get(place)));
    }
    return missing;
  }

  @Test
  void of_an_arrest() throws IOException {
    Agency agency =
        new Agency("LA0170100", "Tupelo PD", AgencyKind.POLICE, "LA", "America/Chicago");
    Set<String> missing =
        missing(in -> ArrestReader.report(in, agency, "Form", TestsKnown::read), SAMPLES);
    missing.add("/agency");
    assertThat(called("cases/intake.xhtml")).isEqualTo(missing);
  }

  @Test
  void an_arrest_with_nothing_but_what_is_needed_is_taken() {
    Agency agency =
        new Agency("LA0170100", "Tupelo PD", AgencyKind.POLICE, "LA", "America/Chicago");
    Form form = Form.on(Clock.systemUTC());
    form.getFields().putAll(SAMPLES);
    assertThat(
            form.submit(
                () -> ArrestReader.report(form.reported(), agency, "Form", TestsKnown::read)))
        .isTrue();
  }

  @Test
  void of_a_disposition() throws IOException {
    DispositionReader reader = new DispositionReader();
    reader.agencies = new NoAgencies();
    CaseFile none = new CaseFile() {};
    assertThat(called("cases/disposition.xhtml"))
        .isEqualTo(missing(in -> reader.disposition(in, none), Map.of()));
  }

  @Test
  void of_what_is_added_later() throws IOException {
    assertThat(called("WEB-INF/cases/add/charge.xhtml"))
        .isEqualTo(
            missing(in -> read(in, each -> ChargeReader.charge(each, null, "Form")), Map.of()));
    assertThat(called("WEB-INF/cases/add/test.xhtml"))
        .isEqualTo(
            missing(
                in -> read(in, each -> new TestReader(null, null).test(each, "Form")), Map.of()));
    assertThat(called("WEB-INF/cases/add/advisement.xhtml"))
        .isEqualTo(
            missing(
                in -> read(in, each -> AdvisementReader.advisement(each, null, null)), Map.of()));
  }

  private static void read(Fields in, Consumer<Fields> reading) {
    reading.accept(in);
    in.refuseIfAny();
  }

  @Test
  void a_page_has_fields_for_this_to_look_at() throws IOException {
    for (String page : Arrays.asList("cases/intake.xhtml", "cases/disposition.xhtml")) {
      assertThat(called(page)).as(page).hasSizeGreaterThan(2);
    }
  }
}
