package org.priors.db.synthetic;

import java.util.List;
import java.util.Map;

/**
 * How people of one origin are named, as far as published shares tell: few surnames or many, and
 * given names that depend on origin and sex.
 */
final class Origin implements Naming {

  /** Those of which there is a file each. */
  static final List<String> ALL =
      List.of(
          "anglo",
          "african-american",
          "mexican",
          "vietnamese",
          "chinese",
          "korean",
          "indian",
          "somali",
          "hmong",
          "navajo");

  private static final List<Origin> READ = ALL.stream().map(Origin::new).toList();
  private static final double WHOLE = 100_000;

  private final DrawnNames surnames;
  private final DrawnNames men;
  private final DrawnNames women;
  private final DrawnNames middleOfMen;
  private final DrawnNames middleOfWomen;
  private final double withMiddle;

  private Origin(String name) {
    Map<String, List<String>> lines = OriginNames.lines("origins/" + name + ".txt");
    surnames = OriginNames.of(lines, "surname", RareSurnames::draw);
    men = OriginNames.of(lines, "m", dice -> Names.OF_THE_COUNTRY.given(dice, Sex.M));
    women = OriginNames.of(lines, "f", dice -> Names.OF_THE_COUNTRY.given(dice, Sex.F));
    List<String> middle = lines.get("middle");
    withMiddle = Double.parseDouble(middle.get(1)) / WHOLE;
    boolean isOfFather = middle.get(0).equals("father");
    middleOfMen = OriginNames.of(lines, "middle-m", men);
    middleOfWomen = isOfFather ? men : OriginNames.of(lines, "middle-f", women);
  }

  /** That of a household: each is of as many as any other. */
  static Naming of(long household) {
    return READ.get(index(household));
  }

  static String nameOf(long household) {
    return ALL.get(index(household));
  }

  private static int index(long household) {
    return (int) (household % ALL.size());
  }

  @Override
  public String surname(Dice dice) {
    return surnames.draw(dice);
  }

  @Override
  public String given(Dice dice, Sex sex) {
    return (sex == Sex.M ? men : women).draw(dice);
  }

  @Override
  public String middle(Dice dice, Sex sex) {
    if (!dice.chance(withMiddle)) {
      return "";
    }
    return (sex == Sex.M ? middleOfMen : middleOfWomen).draw(dice);
  }
}
