package org.caunoi.extraction.text;

/**
 * A sentence of a text. Offsets in UTF-16 units, tokens by number, ends exclusive.
 *
 * @param index its number in the text
 * @param block the number of its line
 */
public record Sentence(int index, int block, int start, int end, int first, int last) {

  /** Does the token of this number belong to the sentence? */
  public boolean holds(int token) {
    return token >= first && token < last;
  }
}
