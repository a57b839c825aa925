# One image for every service: run ingest, run enrich, run sink, topics create …
# The distribution is built here; with WIREDESK_DIST=prebuilt it is the one that `mvn package` has left in desk/target/dist.
ARG MAVEN_IMAGE=maven:3.9-eclipse-temurin-25
ARG JRE_IMAGE=eclipse-temurin:25-jre
ARG WIREDESK_DIST=build

FROM ${MAVEN_IMAGE} AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,id=wiredesk-m2,target=/root/.m2 \
    mvn -B -q -DskipTests -Dspotless.check.skip -pl desk -am package

FROM ${JRE_IMAGE} AS prebuilt
WORKDIR /src
COPY desk/target/dist desk/target/dist

FROM ${WIREDESK_DIST} AS dist

FROM ${JRE_IMAGE}
RUN groupadd -g 10001 wiredesk && useradd -u 10001 -g wiredesk -M -d /var/lib/wiredesk -s /usr/sbin/nologin wiredesk \
    && install -d -o wiredesk -g wiredesk /var/lib/wiredesk /var/lib/wiredesk/state /var/lib/wiredesk/drop \
        /var/lib/wiredesk/index
COPY --chmod=755 compose/admin /usr/local/bin/admin
COPY --chmod=755 wiredesk /opt/wiredesk/wiredesk
COPY --from=dist /src/desk/target/dist/lib /opt/wiredesk/lib
# The first start leaves an archive of the classes that every command loads; the file system is read-only later.
RUN ln -s /opt/wiredesk/wiredesk /usr/local/bin/wiredesk && wiredesk version
USER wiredesk
WORKDIR /var/lib/wiredesk
ENTRYPOINT ["wiredesk"]
