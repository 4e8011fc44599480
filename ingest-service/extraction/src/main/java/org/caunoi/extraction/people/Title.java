package org.caunoi.extraction.people;

import java.util.List;
import org.caunoi.extraction.place.Mention;

/**
 * A title as it stands in a text.
 *
 * @param first the first token
 * @param last the token after it
 * @param organisationAt the first token of the organisation in it; -1 if none is named
 * @param nameAt the token where a person's name follows directly; -1 if none does
 */
record Title(
    int first,
    int last,
    int nameAt,
    List<Mention> places,
    int organisationAt,
    boolean national,
    boolean organ) {}
