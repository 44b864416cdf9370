package org.priors.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PickedTest {

  @Test
  void a_field_that_is_picked_has_the_text_of_the_form_and_an_input_of_its_own() {
    Form form = new Form();
    form.getPicked().put("/charges/0/statute", "DEMO 1");
    form.getFields().put("/charges/0/counts", "2");
    assertThat(form.text("/charges/0/statute")).isEqualTo("DEMO 1");
    assertThat(form.getPicked().get("/charges/0/counts")).isEqualTo("2");
    assertThat(form.id("/charges/0/statute")).isEqualTo("charges:0:statute:in_input");
    assertThat(form.id("/charges/0/counts")).isEqualTo("charges:0:counts:in");
  }
}
