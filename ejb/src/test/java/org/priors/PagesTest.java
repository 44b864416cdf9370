package org.priors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How pages are written, so that a change of one shows as the lines that it changes. */
class PagesTest {

  private static final int LONGEST_LINE = 160;

  /** A tab, a blank before the end of a line, or an indentation that is no multiple of two. */
  private static final Pattern UNEVEN = Pattern.compile("\t|\\s$|^(?:  )* (?! )");

  private static final Pattern DECLARED = Pattern.compile("xmlns:(\\w+)=\"[^\"]*\"");

  /** What stands beside others of its kind: each is found, moved and compared by its line. */
  private static final Pattern ONE_OF_MANY =
      Pattern.compile(
          "<(?:tr|td|th|li|dt|dd|t:(?:row|cell|head|rowHead)|(?:pr|t):\\w+Field)[\\s>]");

  private static List<Path> pages() {
    List<Path> pages = Sources.files("src/main/webapp", ".xhtml");
    assertThat(pages).hasSizeGreaterThan(100);
    return pages;
  }

  /** The prefixes that the text declares and has on no element and no attribute. */
  private static List<String> unused(String text) {
    String body = DECLARED.matcher(text).replaceAll("");
    return DECLARED
        .matcher(text)
        .results()
        .map(declared -> declared.group(1))
        .filter(prefix -> !Pattern.compile("[<\\s]" + prefix + ":\\w").matcher(body).find())
        .toList();
  }

  private static long ofManyIn(String line) {
    return ONE_OF_MANY.matcher(line).results().map(MatchResult::group).count();
  }

  @Test
  void no_line_of_a_page_has_more_than_160_characters() {
    assertThat(pages())
        .allSatisfy(
            page ->
                assertThat(Sources.lines(page))
                    .allMatch(line -> line.codePointCount(0, line.length()) <= LONGEST_LINE));
  }

  @Test
  void every_line_of_a_page_is_indented_by_two_blanks_a_level_and_ends_with_none() {
    assertThat(pages())
        .allSatisfy(
            page -> assertThat(Sources.lines(page)).noneMatch(line -> UNEVEN.matcher(line).find()));
  }

  @Test
  void every_cell_item_and_field_of_a_page_has_its_own_line() {
    assertThat(pages())
        .allSatisfy(page -> assertThat(Sources.lines(page)).allMatch(line -> ofManyIn(line) <= 1));
  }

  @Test
  void no_page_names_a_component_of_primefaces() {
    assertThat(pages())
        .filteredOn(page -> !page.toString().matches(".*/(resources/ui|WEB-INF/tags)/[^/]+"))
        .allSatisfy(
            page -> assertThat(Sources.text(page)).as("%s", page).doesNotContain("primefaces.org"));
  }

  @Test
  void every_namespace_that_a_page_declares_is_used() {
    assertThat(pages())
        .allSatisfy(page -> assertThat(unused(Sources.text(page))).as("%s", page).isEmpty());
  }

  @Test
  void what_breaks_a_rule_is_known_when_it_is_met() {
    assertThat(List.of("\t<p>", "  <p>\t</p>", "   <p>", " <p>", "  <p> ", "    <p>\t"))
        .allMatch(line -> UNEVEN.matcher(line).find());
    assertThat(List.of("", "<p>", "  <p>", "    <p>a  b</p>"))
        .noneMatch(line -> UNEVEN.matcher(line).find());
    assertThat(ofManyIn("<t:cell>a</t:cell><t:cell label=\"B\">b</t:cell>")).isEqualTo(2);
    assertThat(ofManyIn("<dt>a</dt><dd>b</dd>")).isEqualTo(2);
    assertThat(ofManyIn("<li><thead/><link/></li>")).isEqualTo(1);
  }

  @Test
  void a_namespace_is_unused_unless_an_element_or_an_attribute_has_it() {
    String root = "<p xmlns=\"a\" xmlns:f=\"b\"\n    xmlns:pt=\"c\">";
    assertThat(unused(root + "</p>")).containsExactly("f", "pt");
    assertThat(unused(root + "<f:view pt:role=\"cell\"/></p>")).isEmpty();
    assertThat(unused(root + "f: <f/>#{a ? pt : b}</p>")).containsExactly("f", "pt");
  }
}
