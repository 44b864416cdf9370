package org.priors.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.law.BookLoader;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.law.Parameter;

/** A rule of the shipped law book in words. */
class RuleWordsTest {

  private static final LawBook BOOK = BookLoader.load(LawFiles.shipped());

  private static List<String> lookbacksIn(String state) {
    Parameter lookback = BOOK.parameter("us/" + state + "/priors/lookback");
    return lookback.values().get(0).rules().stream()
        .map(rule -> new RuleWords(rule, lookback.unit()).whole())
        .toList();
  }

  @Test
  void years_that_reach_to_the_last_conviction_alone_say_so_and_others_do_not() {
    List<String> words = lookbacksIn("la");
    assertThat(words.get(0)).doesNotContain("the last of them");
    assertThat(words.get(1))
        .contains("from the conviction to the offense, which may reach to the last of them alone");
  }
}
