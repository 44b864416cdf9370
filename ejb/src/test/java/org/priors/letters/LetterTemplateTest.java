package org.priors.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priors.letters.LetterTemplate.Source;
import org.priors.problems.Refused;
import org.priors.yaml.BadDataFile;

/** What a template may say, and what a letter has to be told. */
class LetterTemplateTest {

  private static final String WORDS = "<p>{{driver}}</p>\n<p>{{caseNumber}}</p>";

  private static LetterTemplate template(String body) {
    return LetterTemplate.read(
        LetterKind.REINSTATEMENT,
        new Source("frame.html", "<html><body>\n{{>body}}\n</body></html>"),
        new Source("words.html", body),
        new Source("letter.css", "p { margin: 0 }"));
  }

  private static Told told() {
    return new Told().tell(Fact.DRIVER, "Ann Lee").tell(Fact.CASE_NUMBER, "LA-2002-000007");
  }

  @Test
  void a_template_puts_facts_in_their_places_and_escapes_them() {
    String printed = template(WORDS).print(told().tell(Fact.DRIVER, "A & <B> \"C\""));
    assertThat(printed).contains("<p>A &amp; &lt;B&gt; &quot;C&quot;</p>", "LA-2002-000007");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>{{driver}}</p>~<p>{{drivr}}</p> | words.html, line 2: {{drivr}} is no field",
        "<p>{{driver}}</p>~~{{#findngs}}{{/findngs}} | words.html, line 3: {{findngs}} is no field",
        "<p>{{driver}}</p>{{^late}}{{/late}} | words.html, line 1: {{late}} is no field",
        "<p>{{caseNumber}}</p> | has to tell the driver's name: {{driver}} is missing",
        "<p>{{driver}}</p>~{{{reason}}} | words.html, line 2: a field stands between",
        "<p>{{driver}}</p>~{{&reason}} | words.html, line 2: a field stands between",
        "<p>{{driver}}</p>{{=<% %>=}} | a field stands between",
        "<p>{{driver}}</p>~{{>other}} | words.html, line 2: no other file can be named",
        "<p>{{driver}}</p>{{>body}} | no other file can be named",
        "<p>{{driver}}</p>~{{#reason}}<p>a</p> | words.html: ",
        "<p>{{driver}}<br></p> | not well-formed",
        "<p>{{driver}}&nbsp;</p> | not well-formed"
      })
  void a_template_that_cannot_be_is_refused_with_its_file_and_line(String body, String sentence) {
    assertThatThrownBy(() -> template(body.replace('~', '\n')))
        .isInstanceOf(BadDataFile.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void a_letter_is_refused_with_everything_that_it_needs_and_that_is_not_on_record() {
    assertThatThrownBy(() -> template(WORDS).print(new Told()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problems().stream().map(each -> each.place() + each.sentence()))
                    .containsExactlyInAnyOrder(
                        "/driver\"Reinstatement of the license\" has to tell the driver's name, which is not on record.",
                        "/caseNumber\"Reinstatement of the license\" has to tell the number of the case, which is not on record."));
  }

  @Test
  void a_field_with_a_section_of_its_own_may_be_missing() {
    LetterTemplate template =
        template(
            "<p>{{driver}}</p>{{#reason}}<p>{{reason}}</p>{{/reason}}{{^reason}}<p>none</p>{{/reason}}");
    assertThat(template.print(told())).contains("<p>none</p>");
    assertThat(template.print(told().tell(Fact.REASON, "Paid"))).contains("<p>Paid</p>");
  }

  @Test
  void what_the_kind_has_to_tell_is_needed_whatever_its_section_says() {
    LetterTemplate template = template("{{#driver}}<p>{{driver}}</p>{{/driver}}");
    assertThatThrownBy(() -> template.print(new Told())).isInstanceOf(Refused.class);
  }

  @Test
  void several_lines_are_repeated() {
    LetterTemplate template =
        template("<p>{{driver}}</p><ul>{{#findings}}<li>{{.}}</li>{{/findings}}</ul>");
    assertThat(template.print(told().tell(Fact.FINDINGS, List.of("a", "b"))))
        .contains("<ul><li>a</li><li>b</li></ul>");
  }

  @Test
  void other_words_are_another_version() {
    assertThat(template(WORDS).version())
        .isEqualTo(template(WORDS).version())
        .isNotEqualTo(template(WORDS + " ").version());
  }

  @Test
  void a_state_has_its_own_words_and_the_general_ones_where_it_has_none(@TempDir Path folder)
      throws IOException {
    Path own = Files.createDirectories(folder.resolve("la"));
    Files.writeString(own.resolve("reinstatement.en.html"), "<h1>Bayou</h1><p>{{driver}}</p>");
    LetterTemplates templates = new LetterTemplates();
    templates.readOwn(folder);
    assertThat(of(templates, LetterLanguage.ENGLISH, "LA").version())
        .isNotEqualTo(of(templates, LetterLanguage.ENGLISH, "CT").version());
    assertThat(of(templates, LetterLanguage.SPANISH, "LA").version())
        .isEqualTo(of(templates, LetterLanguage.SPANISH, "CT").version());
  }

  private static LetterTemplate of(
      LetterTemplates templates, LetterLanguage language, String state) {
    return templates.of(LetterKind.REINSTATEMENT, language, state);
  }

  @Test
  void where_a_states_own_words_cannot_be_read_no_others_are_sent(@TempDir Path folder)
      throws IOException {
    Path own = Files.createDirectories(folder.resolve("la"));
    Files.writeString(own.resolve("reinstatement.en.html"), "<p>{{driver}}</p>\n{{sherif}}");
    Files.writeString(own.resolve("reinstatement.fr.html"), "<p>{{driver}}</p>");
    LetterTemplates templates = new LetterTemplates();
    templates.readOwn(folder);
    assertThatThrownBy(() -> of(templates, LetterLanguage.ENGLISH, "LA"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("reinstatement.en.html, line 2: {{sherif}} is no field");
    assertThat(of(templates, LetterLanguage.ENGLISH, "CT")).isNotNull();
    assertThat(templates.unreadable()).hasSize(2).anyMatch(each -> each.contains("fr.html"));
  }
}
