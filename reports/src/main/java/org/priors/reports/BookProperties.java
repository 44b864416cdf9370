package org.priors.reports;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What a file browser shows of a workbook. */
final class BookProperties {
  private BookProperties() {}

  static void set(SXSSFWorkbook book, String title, String by, Instant at, String product) {
    POIXMLProperties properties = book.getXSSFWorkbook().getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(CellText.visible(title));
    core.setCreator(CellText.visible(by));
    core.setCreated(Optional.of(Date.from(at)));
    core.getUnderlyingProperties().setLanguageProperty("en-US");
    properties.getExtendedProperties().setApplication(CellText.visible(product));
  }
}
