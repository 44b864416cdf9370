package org.elasticsearch.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.common.settings.Settings;

/**
 * Offers plugins from the class path. The server's own service only knows plugins unpacked into
 * folders of an installed distribution, and its constructor is out of reach outside this package.
 */
public final class ClassPathPluginsService extends PluginsService {
  private final List<LoadedPlugin> onClassPath;

  public ClassPathPluginsService(
      Settings settings,
      Path config,
      PluginsLoader nothing,
      List<Class<? extends Plugin>> pluginClasses) {
    super(settings, config, nothing);
    onClassPath =
        pluginClasses.stream()
            .map(
                type ->
                    new LoadedPlugin(describe(type), loadPlugin(type, settings, config), here()))
            .toList();
    loadExtensions(onClassPath);
  }

  /** Empty while the parent's constructor runs, which asks before the plugins are loaded. */
  @Override
  protected List<LoadedPlugin> plugins() {
    return Objects.requireNonNullElse(onClassPath, List.of());
  }

  @Override
  public PluginsAndModules info() {
    return new PluginsAndModules(
        plugins().stream().map(plugin -> new PluginRuntimeInfo(plugin.descriptor())).toList(),
        List.of());
  }

  /** One class loader holds every plugin, so each provider is found once and not once a plugin. */
  @Override
  public <T> List<? extends T> loadServiceProviders(Class<T> service) {
    return ServiceLoader.load(service, here()).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static ClassLoader here() {
    return ClassPathPluginsService.class.getClassLoader();
  }

  private static PluginDescriptor describe(Class<? extends Plugin> type) {
    return new PluginDescriptor(
        type.getSimpleName(),
        "from the class path",
        "1",
        Build.current().version(),
        "17",
        type.getName(),
        null,
        List.of(),
        false,
        false,
        false,
        false);
  }
}
