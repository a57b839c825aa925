package wiredesk.it;

import wiredesk.it.platform.ContainerPlatform;
import wiredesk.it.platform.NeedsDocker;
import wiredesk.it.platform.On;

@NeedsDocker
@On(ContainerPlatform.class)
class ContainerEndToEndIT extends EndToEndContract {}
