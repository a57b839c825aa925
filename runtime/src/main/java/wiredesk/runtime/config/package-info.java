/**
 * Configuration. A module lists what it can be told as {@link wiredesk.runtime.config.Setting} constants; {@link
 * wiredesk.runtime.config.Settings} reads them from a file, the environment and the command line, in that order of
 * strength rising, and refuses what nobody knows. Keys below {@code kafka.} and {@code schema.registry.} belong to the
 * clients and go through to them.
 */
package wiredesk.runtime.config;
