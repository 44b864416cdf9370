package org.priors.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class DriversReportIT {

  private final Running priors;
  private final Rest clerk;

  DriversReportIT(Running priors) {
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  @Test
  void the_workbook_lists_each_driver_of_all_pages_once_and_says_what_was_searched_and_for_what()
      throws Exception {
    for (int i = 0; i < 23; i++) {
      clerk.post(
          "/api/cases",
          Arrests.of("=Nr" + i, "Workbooker").born("19" + (50 + i) + "-01-01").json());
    }
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=workbooker").json().get("total").intValue(),
        total -> total == 23);
    try (XSSFWorkbook book = workbook("q=workbooker&bornFrom=1951-01-01")) {
      XSSFSheet drivers = book.getSheet("Drivers");
      Set<String> names = new HashSet<>();
      for (int row = 1; row <= drivers.getLastRowNum(); row++) {
        names.add(drivers.getRow(row).getCell(0).getStringCellValue());
      }
      assertThat(drivers.getLastRowNum()).isEqualTo(22);
      assertThat(names)
          .hasSize(22)
          .contains("WORKBOOKER, =Nr22")
          .doesNotContain("WORKBOOKER, =Nr0");
      StringBuilder about = new StringBuilder();
      book.getSheet("About").forEach(row -> row.forEach(cell -> about.append(cell).append('\n')));
      assertThat(about)
          .contains("Searched for: workbooker; born from 1951-01-01")
          .contains("22 drivers, all of them")
          .contains("For: court business (b)(1)")
          .contains("Tupelo City Police (demo)");
    }
    assertThat(audited("workbooker; born from 1951-01-01: 22 of 22")).isEqualTo(1);
  }

  @Test
  void who_may_not_take_lists_away_is_refused_and_so_is_a_list_of_everyone() {
    for (Role role : Set.of(Role.OFFICER, Role.HEARING_OFFICER, Role.MANAGER, Role.ADMINISTRATOR)) {
      assertThat(priors.as(role).get("/api/reports/drivers.xlsx?q=example").status())
          .as(role.name())
          .isEqualTo(403);
    }
    assertThat(priors.as(Role.PROSECUTOR).get("/api/reports/drivers.xlsx?q=example").status())
        .isEqualTo(200);
    assertThat(clerk.get("/api/reports/drivers.xlsx?q=").status()).isEqualTo(422);
    assertThat(clerk.get("/api/reports/drivers.xlsx?q=!!!&state=LA").status()).isEqualTo(422);
    assertThat(clerk.get("/api/reports/drivers.xlsx?state=XX").status()).isEqualTo(422);
  }

  private XSSFWorkbook workbook(String parameters) throws IOException {
    Rest.Answer answer = clerk.get("/api/reports/drivers.xlsx?" + parameters);
    assertThat(answer.status()).isEqualTo(200);
    return new XSSFWorkbook(new ByteArrayInputStream(answer.body()));
  }

  private int audited(String detail) throws Exception {
    try (Connection connection = priors.database();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from audit_entry where action = 'Downloaded a list of drivers' and detail = ?")) {
      query.setString(1, detail);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
