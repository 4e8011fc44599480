package org.caunoi.extraction.people;

import java.util.List;
import org.caunoi.extraction.place.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A person with a title, a person without, or a title without a person, at one spot of a text.
 *
 * @param first the first token of title and name together
 * @param last the token after them
 * @param nameFirst the first token of the name; -1 for a bare title
 * @param nameLast the token after the name; -1 for a bare title
 * @param name as written; null for a bare title
 * @param title as written, a chain joined; null for a bare name
 * @param places the places that the title names
 * @param organisation the organisation in the title, as written; null where it has none
 * @param national an office of a state as a whole
 * @param organ the title names an organ that acts for a locality
 * @param vietnamese the name is Vietnamese by its form
 */
public record Person(
    int first,
    int last,
    int nameFirst,
    int nameLast,
    @Nullable String name,
    @Nullable String title,
    List<Mention> places,
    @Nullable String organisation,
    boolean national,
    boolean organ,
    boolean vietnamese) {}
