package org.priors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no page, answer or description claims: a record may lack what others hold. */
class ClaimsTest {

  private static final Pattern CLAIM =
      Pattern.compile(
          "\\bcertain(?:ly|ty)?\\b|\\bdays? that nobody can tell", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern LITERAL =
      Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"");

  /** The name of a key of law files, which the reader of rules knows. */
  private static final String KEY = "\"certain\"";

  /** What an answer of before is compared by. */
  private static final String OF_BEFORE = "\"For certain this is a\"";

  private static List<String> literals(Path source) {
    return LITERAL
        .matcher(COMMENT.matcher(Sources.text(source)).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .filter(literal -> !literal.equals(KEY) && !literal.equals(OF_BEFORE))
        .toList();
  }

  private static Stream<String> ofTheBook(Path file) {
    return Sources.lines(file).stream()
        .map(line -> line.replaceFirst("^\\s*certain:", ""))
        .map(line -> line.replaceFirst("^\\s*#.*", ""));
  }

  @Test
  void no_page_says_that_something_is_certain() {
    List<Path> pages = Sources.files("src/main/webapp", ".xhtml", ".js");
    assertThat(pages).isNotEmpty();
    assertThat(pages)
        .allSatisfy(page -> assertThat(Sources.text(page)).doesNotContainPattern(CLAIM));
  }

  @Test
  void no_sentence_of_the_program_says_that_something_is_certain() {
    List<Path> sources = Sources.files("src/main/java", ".java");
    assertThat(sources).isNotEmpty();
    assertThat(sources)
        .allSatisfy(
            source -> assertThat(literals(source)).noneMatch(each -> CLAIM.matcher(each).find()));
  }

  @Test
  void neither_the_law_book_nor_the_house_rules_nor_the_contract_say_so() {
    assertThat(Sources.files("src/main/resources", ".yaml", ".json"))
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(ofTheBook(file)).noneMatch(each -> CLAIM.matcher(each).find()));
  }

  @Test
  void the_readme_does_not_say_so() {
    assertThat(Sources.text(Path.of("..", "README.md"))).doesNotContainPattern(CLAIM);
  }

  @Test
  void a_claim_is_known_when_it_is_met() {
    assertThat(List.of("2nd offense for certain", "Certainly", "7 days that nobody can tell"))
        .allMatch(each -> CLAIM.matcher(each).find());
    assertThat(List.of("uncertain", "by what is on file", "of which nobody can tell whether"))
        .noneMatch(each -> CLAIM.matcher(each).find());
  }
}
