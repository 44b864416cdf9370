package org.priors.lawbook;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the law that all nodes use, as the node stored them that read them.
 *
 * @param ownNames which of them are the office's; null where that was not noted
 */
record LawFilesInUse(String version, List<String> ownNames, SortedMap<String, byte[]> files) {

  /** The office's files; where they were not noted, those that differ from these shipped ones. */
  SortedMap<String, byte[]> own(SortedMap<String, byte[]> shipped) {
    if (ownNames != null) {
      return noted();
    }
    SortedMap<String, byte[]> own = new TreeMap<>(files);
    own.entrySet().removeIf(file -> Arrays.equals(file.getValue(), shipped.get(file.getKey())));
    return own;
  }

  /** The office's files, which were noted. */
  SortedMap<String, byte[]> noted() {
    SortedMap<String, byte[]> own = new TreeMap<>(files);
    own.keySet().retainAll(ownNames);
    return own;
  }
}
