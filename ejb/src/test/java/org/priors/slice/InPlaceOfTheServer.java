package org.priors.slice;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.literal.InjectLiteral;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.configurator.AnnotatedTypeConfigurator;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.priors.sql.AroundUseCase;

/**
 * Gives the beans what they ask a server for: session beans with the interceptor that {@code
 * ejb-jar.xml} names for all of them, entities, the data source. Nothing is configured.
 */
final class InPlaceOfTheServer implements Extension {

  private static final Set<Class<?>> RESOURCES =
      Set.of(DataSource.class, TransactionSynchronizationRegistry.class);

  private static final Set<Class<?>> BEANS =
      Set.of(ApplicationScoped.class, Dependent.class, Stateless.class);

  private final SliceTransaction transaction;
  private final DataSource source;

  InPlaceOfTheServer(SliceTransaction transaction, DataSource source) {
    this.transaction = transaction;
    this.source = source;
  }

  void inject(@Observes ProcessAnnotatedType<?> found) {
    if (!isBeanOfItsOwn(found.getAnnotatedType().getJavaClass())) {
      found.veto();
      return;
    }
    AnnotatedTypeConfigurator<?> type = found.configureAnnotatedType();
    type.filterFields(
            field ->
                field.isAnnotationPresent(PersistenceContext.class)
                    || field.isAnnotationPresent(EJB.class)
                    || field.isAnnotationPresent(Resource.class)
                        && RESOURCES.contains(field.getJavaMember().getType()))
        .forEach(field -> field.add(InjectLiteral.INSTANCE));
    if (found.getAnnotatedType().isAnnotationPresent(Stateless.class)) {
      type.add(ApplicationScoped.Literal.INSTANCE).add(new Intercepted());
    }
  }

  /** What a test makes of a bean inherits its scope and is none. */
  private static boolean isBeanOfItsOwn(Class<?> type) {
    return Stream.of(type.getDeclaredAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(BEANS::contains);
  }

  void add(@Observes AfterBeanDiscovery beans) {
    bean(beans, SliceTransaction.class, () -> transaction);
    bean(beans, TransactionSynchronizationRegistry.class, () -> transaction);
    bean(beans, DataSource.class, () -> source);
    bean(beans, EntityManager.class, () -> calling(EntityManager.class, transaction::entities));
    bean(beans, Config.class, () -> calling(Config.class, InPlaceOfTheServer::absent));
    bean(
        beans,
        Pbkdf2PasswordHash.class,
        () -> calling(Pbkdf2PasswordHash.class, InPlaceOfTheServer::absent));
  }

  private static <T> void bean(AfterBeanDiscovery beans, Class<T> type, Supplier<T> made) {
    beans.<T>addBean().types(type).scope(Dependent.class).produceWith(asked -> made.get());
  }

  /** The entities of the moment, whoever holds on to this. */
  private static <T> T calling(Class<T> type, Supplier<T> now) {
    InvocationHandler call =
        (proxy, method, arguments) -> {
          try {
            return method.invoke(now.get(), arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, call));
  }

  private static <T> T absent() {
    throw new UnsupportedOperationException("Only a server has this.");
  }

  private static final class Intercepted extends AnnotationLiteral<Interceptors>
      implements Interceptors {
    private static final long serialVersionUID = 1L;

    @Override
    public Class<?>[] value() {
      return new Class<?>[] {AsInAServer.class, AroundUseCase.class};
    }
  }
}
