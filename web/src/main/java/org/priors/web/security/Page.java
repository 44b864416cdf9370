package org.priors.web.security;

import java.util.Arrays;
import java.util.Optional;
import org.priors.security.Permission;
import org.priors.security.Role;

/** Every page there is, with the permission it asks for. A path that is not here is no page. */
public enum Page {
  START("/start", Permission.SIGNED_IN),
  PURPOSE("/purpose", Permission.SIGNED_IN),
  HELP("/help", Permission.SIGNED_IN),
  CASES("/cases/list", Permission.READ_CASES),
  CASE("/cases/case", Permission.READ_CASES),
  VIEWS("/cases/views", Permission.READ_CASES),
  INTAKE("/cases/intake", Permission.RECORD_CASES),
  DOCUMENT("/cases/document", Permission.RECORD_CASES),
  DISPOSITION("/cases/disposition", Permission.RECORD_DISPOSITIONS),
  DRIVER("/drivers/driver", Permission.READ_DRIVERS),
  RECORD_ENTRY("/drivers/entry", Permission.RECORD_DISPOSITIONS),
  SEARCH("/search/search", Permission.READ_DRIVERS),
  HEARINGS("/hearings/start", Permission.HEAR),
  IMPORTS("/imports/list", Permission.IMPORT),
  IMPORT("/imports/import", Permission.IMPORT),
  REPORTS("/reports/monthly", Permission.READ_REPORTS),
  ACCOUNTS("/admin/accounts", Permission.ADMINISTER),
  AGENCIES("/admin/agencies", Permission.ADMINISTER),
  INDEX("/admin/index", Permission.ADMINISTER);

  private final String path;
  private final Permission permission;

  Page(String path, Permission permission) {
    this.path = path;
    this.permission = permission;
  }

  /** The path without extension, from the root. */
  public String path() {
    return path;
  }

  public boolean allows(Role role) {
    return permission.allows(role);
  }

  static Optional<Page> at(String path) {
    return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
  }
}
