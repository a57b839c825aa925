/** Meters that several services have, so that they have one shape and one bound everywhere. */
package wiredesk.runtime.meters;
