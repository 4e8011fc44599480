package org.caunoi.extraction.fact;

/**
 * What one side says in one clause that it will, wants or asks to do.
 *
 * @param first its first token, the word that binds or asks
 * @param last the token after the clause
 */
record Utterance(Modality modality, Side side, int first, int last) {}
