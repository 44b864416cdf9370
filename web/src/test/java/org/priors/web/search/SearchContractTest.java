package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.web.testing.Contracts;

class SearchContractTest {

  @Test
  void the_parameters_of_a_search_are_those_that_are_read() {
    List<String> read = new ArrayList<>();
    SearchFields.form(
        name -> {
          read.add(name);
          return null;
        });
    assertThat(told("GET /api/reports/drivers.xlsx")).containsExactlyInAnyOrderElementsOf(read);
    read.add("page");
    assertThat(told("GET /api/drivers")).containsExactlyInAnyOrderElementsOf(read);
  }

  private static List<String> told(String call) {
    List<String> told = new ArrayList<>();
    Contracts.ALL.path(call).path("query").fieldNames().forEachRemaining(told::add);
    return told;
  }
}
