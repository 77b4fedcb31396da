/**
 * What lunr's own builder says that terms weigh. Without the length of a text in the formula (b = 0) a term's weight follows
 * from how many documents there are, how many texts have it, and how often it stands in this one. So the builder is given one
 * term for each second number and one document for each third.
 *
 * Input: the number of documents; spreads, the first numbers; rows, [second number, place of a spread, place of a spread, …].
 * Output: for each row lunr's vector, [place, weight, place, weight, …].
 */
function weigh(input) {
  "use strict";
  const { documents, spreads, rows } = JSON.parse(input);
  const builder = new lunr.Builder();
  builder.b(0);
  builder.field("text");
  builder.documentCount = documents;
  // Of a posting list the weights need the length alone.
  builder.invertedIndex = spreads.map((spread, term) => ({ _index: term, text: new Array(spread).fill(0) }));
  rows.forEach(([times, ...terms], ref) => {
    builder._documents[ref] = {};
    builder.fieldTermFrequencies["text/" + ref] = Object.fromEntries(terms.map((term) => [term, times]));
    builder.fieldLengths["text/" + ref] = terms.length;
  });
  builder.calculateAverageFieldLengths();
  builder.createFieldVectors();
  return JSON.stringify(rows.map((row, ref) => builder.fieldVectors["text/" + ref]));
}
