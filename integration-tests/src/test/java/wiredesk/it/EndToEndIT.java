package wiredesk.it;

import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;

@On(LocalPlatform.class)
class EndToEndIT extends EndToEndContract {}
