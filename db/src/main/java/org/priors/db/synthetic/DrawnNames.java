package org.priors.db.synthetic;

/** Names of one kind, drawn as often as people bear them. */
interface DrawnNames {
  String draw(Dice dice);
}
