package org.priors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small State of ten origins by the server's way; docs/matching.md tells of larger ones. */
class OriginsTest {

  @Test
  void hardly_anybody_of_any_origin_is_joined_wrongly_by_name_and_birth_date_alone()
      throws IOException {
    OriginRecords records = OriginRecords.of(3, 20_000, false);
    OriginLinks links = new OriginLinks(records);
    List<OriginLinks.Found> found = links.found(true);
    OriginFigures figures = new OriginFigures();
    figures.add(records, found, links.drivers(found));
    assertThat(figures.counts()).hasSize(11);
    assertThat(figures.counts().values())
        .allSatisfy(counts -> assertThat(counts.wronglyJoined()).isLessThanOrEqualTo(1))
        .allSatisfy(counts -> assertThat(counts.recall()).isBetween(0.2, 0.9));
    assertThat(figures.table()).contains("| somali | 1,").contains("| all | 1");
  }
}
