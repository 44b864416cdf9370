package org.priors.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in the small heap that the module's build sets, in which the cases would not fit. */
class ManyCasesTest {
  private static final int MANY = 100_000;

  @TempDir Path folder;

  @Test
  void a_hundred_thousand_cases_pass_through_a_small_heap() throws Exception {
    Path file = folder.resolve("month.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new MonthlyWorkbook()
          .write(
              Fixture.june(), Fixture.refusals(MANY), Fixture.endless().limit(MANY)::forEach, out);
    }
    assertThat(rowsOfCases(file)).isEqualTo(MANY + 1);
  }

  private static int rowsOfCases(Path file) throws IOException, XMLStreamException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml"))) {
      XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
      int rows = 0;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("row")) {
          rows++;
        }
      }
      return rows;
    }
  }
}
