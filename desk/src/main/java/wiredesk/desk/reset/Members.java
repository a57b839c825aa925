package wiredesk.desk.reset;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/** Who belongs to a group at the moment, by the older protocol of groups or by that of Kafka Streams (KIP-1071). */
final class Members {

    private final Admin admin;

    Members(Admin admin) {
        this.admin = admin;
    }

    /** @throws ResetRefused if anybody does */
    void refuseIfAny(Application application) {
        running(application).ifPresent(who -> {
            throw new ResetRefused(who);
        });
    }

    /** Who does, and what is to be done about it; empty if nobody does. */
    Optional<String> running(Application application) {
        List<String> members = of(application.group());
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(application.name() + " runs: group " + application.group() + " has " + members.size()
                        + (members.size() == 1 ? " member, " : " members, ")
                        + members.stream().distinct().collect(Collectors.joining(", "))
                        + ". Stop every instance first; one that has crashed is a member until Kafka misses it, 15 s by"
                        + " default");
    }

    private List<String> of(String group) {
        try {
            return Answer.of(admin.describeConsumerGroups(List.of(group))
                            .describedGroups()
                            .get(group))
                    .members()
                    .stream()
                    .map(member -> shown(member.clientId(), member.host()))
                    .toList();
        } catch (ExecutionException none) {
            return none.getCause() instanceof GroupIdNotFoundException ? ofStreams(group) : Answer.failed(none);
        }
    }

    private List<String> ofStreams(String group) {
        try {
            return Answer.of(admin.describeStreamsGroups(List.of(group))
                            .describedGroups()
                            .get(group))
                    .members()
                    .stream()
                    .map(member -> shown(member.clientId(), member.clientHost()))
                    .toList();
        } catch (ExecutionException none) {
            boolean never = none.getCause() instanceof GroupIdNotFoundException
                    || none.getCause() instanceof UnsupportedVersionException;
            return never ? List.of() : Answer.failed(none);
        }
    }

    private static String shown(String client, String host) {
        return client + " at " + host.replaceFirst("^/", "");
    }
}
