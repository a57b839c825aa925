/**
 * Confluent's serializers against a live registry, and what a subscriber who has nothing of Wiredesk's can read with them.
 */
package wiredesk.it.registry;
