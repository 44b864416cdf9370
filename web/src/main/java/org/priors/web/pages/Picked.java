package org.priors.web.pages;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The texts of a form as fields see them that a component fills: it notes which places these are,
 * for the input of such a component has an id of its own.
 */
final class Picked extends AbstractMap<String, String> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> fields;
  private final HashSet<String> places = new HashSet<>();

  Picked(HashMap<String, String> fields) {
    this.fields = fields;
  }

  boolean isAt(String place) {
    return places.contains(place);
  }

  @Override
  public String get(Object place) {
    return fields.get(place);
  }

  @Override
  public String put(String place, String text) {
    places.add(place);
    return fields.put(place, text);
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return fields.entrySet();
  }
}
