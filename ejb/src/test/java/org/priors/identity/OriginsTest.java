package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small State of ten origins by the server's way; docs/matching.md tells of larger ones. */
class OriginsTest {

  private static OriginFigures figures(boolean inFull) throws IOException {
    OriginRecords records = OriginRecords.of(3, 20_000, inFull);
    OriginLinks links = new OriginLinks(records);
    List<OriginLinks.Found> found = links.found(true);
    OriginFigures figures = new OriginFigures();
    figures.add(records, found, links.drivers(found));
    return figures;
  }

  @Test
  void people_of_every_origin_wait_where_a_record_has_no_more_than_name_and_birth_date()
      throws IOException {
    OriginFigures figures = figures(false);
    assertThat(figures.counts()).hasSize(11);
    assertThat(figures.counts().values())
        .allSatisfy(counts -> assertThat(counts.wronglyJoined()).isZero())
        .allSatisfy(counts -> assertThat(counts.recall()).isLessThan(0.2));
    assertThat(figures.table()).contains("| somali | 1,").contains("| all | 1");
  }

  @Test
  void most_records_of_people_of_every_origin_are_joined_where_a_license_or_an_address_agrees()
      throws IOException {
    assertThat(figures(true).counts().values())
        .allSatisfy(counts -> assertThat(counts.wronglyJoined()).isLessThanOrEqualTo(1))
        .allSatisfy(counts -> assertThat(counts.recall()).isBetween(0.65, 0.9));
  }
}
