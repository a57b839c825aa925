/** News made up for tests: generated stories whose quotes are known beforehand, and the formats they are sent in. */
package wiredesk.it.story;
