package org.priors.web.pages;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * Leaves to the form what a calendar would else read itself: the form knows the ways in which
 * people write days, and says what is wrong with one in its own words.
 */
@FacesConverter("priors.asTyped")
public class AsTyped implements Converter<String> {

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String typed) {
    return typed;
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String text) {
    return text;
  }
}
