package org.priors.slice;

import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.spi.NamingManager;

/** What is looked up by its name in a server. */
final class Names extends InitialContext {

  private final Map<String, ?> held;

  private Names(Map<String, ?> held) throws NamingException {
    super(true);
    this.held = held;
  }

  /** Lets these be looked up from now on, and nothing else. */
  static void hold(Map<String, ?> held) {
    try {
      NamingManager.setInitialContextFactoryBuilder(environment -> settings -> new Names(held));
    } catch (NamingException heldAlready) {
      throw new IllegalStateException(heldAlready);
    }
  }

  @Override
  public Object lookup(String name) throws NamingException {
    Object found = held.get(name);
    if (found == null) {
      throw new NamingException(name + " is in a server alone");
    }
    return found;
  }
}
