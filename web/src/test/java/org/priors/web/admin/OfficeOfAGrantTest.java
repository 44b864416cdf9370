package org.priors.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priors.agencies.OfficeNames;
import org.priors.web.pages.Form;

/** For which office somebody is given rights. */
class OfficeOfAGrantTest {

  /** One agency alone has every word that is typed. */
  private static final OfficeNames NAMES =
      new OfficeNames() {
        @Override
        public String officeInFull(String typed) {
          return "Oak City Police, LA (LA0170100)";
        }
      };

  @Test
  void rights_are_given_for_no_office_of_which_but_a_part_of_the_name_is_typed() {
    Form form = new Form();
    for (String part : new String[] {"oak", "Oak City Police"}) {
      form.getFields().put("/office", part);
      assertThat(form.submit(() -> read(form))).isFalse();
      assertThat(form.error("/office"))
          .isEqualTo("Rights need the office in full. Is it Oak City Police, LA (LA0170100)?");
      assertThat(form.text("/office")).isEqualTo(part);
    }
  }

  private static void read(Form form) {
    AccountsPage.office(form, null, NAMES);
    form.refuseIfAny();
  }
}
