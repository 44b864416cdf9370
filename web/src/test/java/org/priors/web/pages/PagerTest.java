package org.priors.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

  @ParameterizedTest
  @CsvSource({"1, 0, false", "9999, 0, false", "1, 25, false", "2, 25, true", "2, 26, false"})
  void a_page_after_the_last_is_none_unless_the_whole_list_is_empty(
      int page, long total, boolean beyond) {
    Pager pager = new Pager("/cases/list?which=ALL", page, 25, total);
    assertThat(pager.isBeyond()).isEqualTo(beyond);
    assertThat(pager.first()).isEqualTo("/cases/list?which=ALL&page=1");
  }
}
