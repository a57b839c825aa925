/**
 * What routes cost: how many articles a sink takes in a second with none and with many, and how long live articles take
 * while a new route is filled. Figures are printed, not judged: they hang on the machine. {@code .ci/routes-speed} runs it.
 */
package wiredesk.it.speed;
