# docker build --tag sdk-generator .
# docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/work" sdk-generator generate
FROM python:3.13-slim AS build
COPY . /src
RUN sh /src/tools/install /opt/sdk-generator

FROM python:3.13-slim
COPY --from=build /opt/sdk-generator /opt/sdk-generator
ENV HOME=/tmp
WORKDIR /work
ENTRYPOINT ["/opt/sdk-generator/bin/sdk-generator"]
CMD ["--help"]
