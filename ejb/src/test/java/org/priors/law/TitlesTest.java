package org.priors.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priors.law.Timing.Anchor;

/** The words that people read for what programs call by a name. */
class TitlesTest {

  @Test
  void what_counts_and_what_happens_to_a_license_is_said_in_words() {
    assertThat(Stream.of(Counts.values()).map(Counts::title))
        .containsExactly("Counts", "Does not count", "Cannot tell");
    assertThat(Stream.of(Action.values()).map(Action::title))
        .containsExactly("Suspension", "Revocation", "No action", "By the court", "Other");
  }

  @Test
  void events_and_days_are_said_so_that_they_fit_into_a_sentence() {
    assertThat(Stream.of(EarlierEventKind.values()).map(EarlierEventKind::title))
        .containsExactly(
            "conviction",
            "refusal",
            "diversion",
            "reduced plea",
            "administrative action",
            "arrest");
    assertThat(Stream.of(SelectedBy.values()).map(SelectedBy::title))
        .containsExactly(
            "the offense",
            "the arrest",
            "the refusal",
            "the conviction",
            "the notice of suspension");
    assertThat(Stream.of(Anchor.values()).map(Anchor::title))
        .containsExactly(
            "the offense",
            "the arrest",
            "the notice of suspension",
            "the request for a hearing",
            "the warrant",
            "the conviction",
            "the decision",
            "the day that the source does not name");
  }

  @Test
  void every_topic_has_a_title_and_a_place_of_its_own() {
    assertThat(Stream.of(Topic.values()).map(Topic::title))
        .doesNotContain("")
        .doesNotHaveDuplicates();
    assertThat(Stream.of(Topic.values()).map(Topic::path))
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }
}
