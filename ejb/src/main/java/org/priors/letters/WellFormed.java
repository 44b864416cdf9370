package org.priors.letters;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a text is well-formed, as what makes a PDF of it needs. */
final class WellFormed {

  private WellFormed() {}

  /**
   * @throws IllegalArgumentException which says what is wrong, and where in the text
   */
  static void check(String text) {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(text)), new DefaultHandler());
    } catch (SAXParseException malformed) {
      String[] lines = text.split("\n", -1);
      int line = Math.min(Math.max(malformed.getLineNumber(), 1), lines.length);
      throw new IllegalArgumentException(
          "the letter is not well-formed at \"" + lines[line - 1].strip() + "\"", malformed);
    } catch (SAXException | IOException | ParserConfigurationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
