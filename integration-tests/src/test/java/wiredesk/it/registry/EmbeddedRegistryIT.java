package wiredesk.it.registry;

import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;

@On(LocalPlatform.class)
class EmbeddedRegistryIT extends SubscriberContract {}
