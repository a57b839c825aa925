/**
 * How fast the extractor reads: {@code mvn -q -pl enrich -am verify -DskipTests -DskipITs -Pbench}. Figures of one run
 * compare with each other; machines and hours do not.
 */
package wiredesk.enrich.speed;
