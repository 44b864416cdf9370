package org.priors.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;

/** Gives out {@link Database#aside} as a data source, which has much else that nobody asks for. */
final class AsideConnections {

  private AsideConnections() {}

  static DataSource of(Database database) {
    InvocationHandler call =
        (proxy, method, arguments) -> {
          if (method.getName().equals("getConnection") && arguments == null) {
            return database.aside();
          }
          throw new UnsupportedOperationException(method.getName());
        };
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, call);
  }
}
