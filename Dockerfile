# Build: docker build -t unhurry .
# Run:   docker run -e SLACK_BOT_TOKEN -e SLACK_APP_TOKEN -e REDIS_URL -v unhurry:/app/data unhurry
# HTTP:  docker run -p 3000:3000 -e SLACK_BOT_TOKEN -e SLACK_SIGNING_SECRET -e REDIS_URL -v unhurry:/app/data unhurry
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
RUN mvn -q dependency:go-offline
COPY manifest.yml .
COPY config config
COPY src/main src/main
RUN mvn -q package -DskipTests

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 65532 --create-home unhurry && mkdir -p /app/data && chown unhurry /app/data
WORKDIR /app
COPY --from=build /build/target/unhurry.jar unhurry.jar
COPY config config
USER 65532
VOLUME /app/data
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-XX:MaxRAMPercentage=70", "-Dfile.encoding=UTF-8", "-jar", "unhurry.jar"]
