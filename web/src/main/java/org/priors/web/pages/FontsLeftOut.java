package org.priors.web.pages;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Leaves out fonts that style sheets of components carry within them: the pages' policy takes fonts
 * from files alone, and the icons that these draw are on no page.
 */
public class FontsLeftOut extends ResourceHandlerWrapper {

  private static final String CALENDAR = "schedule/schedule.css";
  private static final String FONT = "@font-face\\s*\\{[^}]*}";

  public FontsLeftOut(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return without(name, super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String type) {
    return without(name, super.createResource(name, library, type));
  }

  private static Resource without(String name, Resource resource) {
    return resource == null || !CALENDAR.equals(name) ? resource : new Without(resource);
  }

  private static final class Without extends ResourceWrapper {

    Without(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      try (InputStream whole = super.getInputStream()) {
        String styles = new String(whole.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(
            styles.replaceAll(FONT, "").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
