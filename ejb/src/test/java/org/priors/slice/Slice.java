package org.priors.slice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.io.file.PathUtils;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.priors.db.postgres.Database;
import org.priors.db.postgres.LocalPostgres;
import org.priors.db.postgres.Migrations;
import org.priors.db.process.Home;
import org.priors.db.process.Size;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSteps;

/** The database, migrated and empty, and the beans of this module on it. */
final class Slice implements AutoCloseable, ExtensionContext.Store.CloseableResource {

  private static final String PROVIDER = "org.eclipse.persistence.jpa.PersistenceProvider";

  private final Path folder;
  private final Home home;
  private final LocalPostgres postgres;
  private final EntityManagerFactory entities;
  private final SliceTransaction transaction;
  private final WeldContainer beans;

  private Slice() throws IOException {
    folder = Files.createTempDirectory("priors-slice");
    home = Home.open(folder);
    postgres = LocalPostgres.start(home, Size.OFFICE);
    Migrations.run(postgres.users());
    DataSource source = source(postgres.users().application());
    entities = entities(source);
    transaction = new SliceTransaction(entities);
    Names.hold(Map.of("java:comp/TransactionSynchronizationRegistry", transaction));
    beans =
        new Weld()
            .addBeanDefiningAnnotations(Stateless.class)
            .addExtension(new InPlaceOfTheServer(transaction, source))
            .initialize();
    // A server looks up which law all servers use before it serves anybody.
    LawSteps.lookedUp(beans.select(CurrentLaw.class).get());
  }

  static Slice start() {
    try {
      return new Slice();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  SliceTransaction transaction() {
    return transaction;
  }

  /** The next test is at the present moment again. */
  void backToThePresent() {
    beans.select(SliceClock.class).get().reset();
  }

  <T> void inject(T test) {
    BeanManager manager = beans.getBeanManager();
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) test.getClass();
    CreationalContext<T> context = manager.createCreationalContext(null);
    InjectionTarget<T> target =
        manager
            .getInjectionTargetFactory(manager.createAnnotatedType(type))
            .createInjectionTarget(null);
    target.inject(test, context);
  }

  /** As the application's user, whom row security and triggers bind. */
  private static DataSource source(Database database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    return source;
  }

  /** The persistence unit as it is, but for who ends its transactions. */
  private static EntityManagerFactory entities(DataSource source) {
    return Persistence.createEntityManagerFactory(
        "priors",
        Map.of(
            "jakarta.persistence.provider", PROVIDER,
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource", source));
  }

  @Override
  public void close() throws IOException {
    beans.shutdown();
    entities.close();
    postgres.close();
    home.close();
    PathUtils.deleteDirectory(folder);
  }
}
