package wiredesk.it.topics;

import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;

@On(LocalPlatform.class)
class EmbeddedTopicsIT extends TopicsContract {}
