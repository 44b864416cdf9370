package org.priors.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.priors.agencies.Agency;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.Town;

/** A clerk imports what the own agency sends, and follows that alone. */
@OnPostgres
class OwnExportsTest {

  @Inject SentImports imports;
  @Inject SendingAgency sender;
  @Inject Town town;

  /** The synthetic State's, with its agency left to whoever sends a file. */
  private static ImportProfile ofAnyAgency() throws IOException {
    try (InputStream file =
        OwnExportsTest.class.getResourceAsStream("/imports/synthetic-arrests.yaml")) {
      String shipped = new String(file.readAllBytes(), UTF_8);
      String open = shipped.replaceFirst("(?m)^agency:\n(?:  .*\n)+", "");
      return ProfileReader.read("any", "any.yaml", new ByteArrayInputStream(open.getBytes(UTF_8)));
    }
  }

  private Agency sentBy(Caller caller, String named) throws IOException {
    return sender.of(Exporters.of(caller), ofAnyAgency(), named);
  }

  @Test
  void a_clerk_sends_for_the_own_agency_named_or_not() throws IOException {
    Caller clerk = town.account(Role.CLERK);
    Agency own = town.police();
    assertThat(sentBy(clerk, null).id()).isEqualTo(own.id());
    assertThat(sentBy(clerk, " " + own.ori().toLowerCase(Locale.ROOT) + " ").id())
        .isEqualTo(own.id());
  }

  @Test
  void a_clerk_sends_for_no_other_agency_whoever_names_it() {
    Caller clerk = town.account(Role.CLERK);
    Agency other = town.police("LA0170200", "LA", "America/Chicago");
    assertThatThrownBy(() -> sentBy(clerk, other.ori()))
        .isInstanceOf(Denied.class)
        .hasMessageStartingWith("This is no export of Police LA0170100. A clerk imports");
    assertThatThrownBy(() -> sender.of(Exporters.of(clerk), Exports.SYNTHETIC, null))
        .isInstanceOf(Denied.class);
  }

  @Test
  void a_clerk_of_a_court_and_one_of_no_office_send_nothing() {
    Caller atCourt = town.accountAtCourt(Role.CLERK);
    assertThatThrownBy(() -> sentBy(atCourt, null))
        .isInstanceOf(Denied.class)
        .hasMessageStartingWith("Tupelo City Court sends no arrests. ");
    assertThatThrownBy(() -> sentBy(Caller.system("test", Role.CLERK), town.police().ori()))
        .isInstanceOf(Denied.class)
        .hasMessageStartingWith("This account works at no agency. ");
    assertThat(imports.runs().profiles(atCourt)).isEmpty();
    assertThat(imports.runs().agencies(atCourt)).isEmpty();
    assertThat(imports.runs().agencies(town.account(Role.CLERK)))
        .extracting(Agency::ori)
        .containsExactly("LA0170100");
  }

  @Test
  void a_manager_and_an_administrator_send_for_any_agency() throws IOException {
    Agency other = town.police("LA0170200", "LA", "America/Chicago");
    assertThat(sentBy(town.account(Role.MANAGER), other.ori()).id()).isEqualTo(other.id());
    assertThat(sentBy(town.account(Role.ADMINISTRATOR), other.ori()).id()).isEqualTo(other.id());
    assertThat(imports.runs().profiles(town.account(Role.MANAGER))).hasSize(3);
  }

  @Test
  void a_clerk_follows_the_imports_of_the_own_agency_alone() {
    ImportRun synthetic = imports.imported(Exports.synthetic().row("record_id", "R61000001").csv());
    Caller clerk = town.account(Role.CLERK);
    assertThat(imports.runs().count(imports.manager(), ImportsAsked.LATEST)).isEqualTo(1);
    assertThat(imports.runs().count(clerk, ImportsAsked.LATEST)).isZero();
    assertThat(imports.runs().latest(clerk, 9, 0)).isEmpty();
    assertThatThrownBy(() -> imports.runs().get(clerk, synthetic.id()))
        .isInstanceOf(Denied.class)
        .hasMessageStartingWith("Import " + synthetic.id() + " is of another agency. ");
    assertThatThrownBy(() -> imports.runs().stop(clerk, synthetic.id())).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> imports.runs().reasons(clerk, synthetic.id()))
        .isInstanceOf(Denied.class);
  }
}
