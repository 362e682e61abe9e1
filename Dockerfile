# syntax=docker/dockerfile:1
# The server, without root and without a compiler beyond what CUDA's Triton needs.
#
#   docker build -t motet .                                for the CPU
#   docker build -t motet:cuda --build-arg VARIANT=cuda .  for NVIDIA GPUs; run it with --gpus all
#
#   docker run -v motet:/data motet keys create laptop
#   docker run -v motet:/data -v ./gpt-oss-20b:/model:ro -p 8000:8000 motet \
#       serve /model --host 0.0.0.0
ARG VARIANT=cpu
ARG PYTHON=3.12

FROM python:${PYTHON}-slim-bookworm AS build
ARG VARIANT
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends g++ \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
# PyPI's torch brings CUDA along, gigabytes of it; the one without is on torch's own index.
RUN --mount=type=cache,target=/root/.cache/pip \
    export PIP_CONSTRAINT=/src/constraints.txt PIP_BUILD_CONSTRAINT=/src/constraints.txt \
    && if [ "$VARIANT" = cpu ]; then \
        export PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu; \
    fi \
    && python -m venv /opt/motet \
    && /opt/motet/bin/pip install ".[postgres,otel]" \
    && /opt/motet/bin/python -c 'import motet._native'

FROM python:${PYTHON}-slim-bookworm AS cpu

FROM python:${PYTHON}-slim-bookworm AS cuda
# Triton compiles its launchers at run time.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev \
    && rm -rf /var/lib/apt/lists/*
ENV NVIDIA_VISIBLE_DEVICES=all NVIDIA_DRIVER_CAPABILITIES=compute,utility

# hadolint ignore=DL3006
FROM ${VARIANT}
RUN useradd --uid 1000 --no-create-home --home-dir /data motet \
    && install -d -m 700 -o motet -g motet /data
COPY --from=build /opt/motet /opt/motet
ENV PATH=/opt/motet/bin:$PATH XDG_DATA_HOME=/data HOME=/data PYTHONUNBUFFERED=1
USER 1000:1000
WORKDIR /data
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10m \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health')"]
ENTRYPOINT ["motet"]
# It asks for keys: make one with `motet keys create` in the same volume first.
CMD ["serve", "--host", "0.0.0.0", "--log-format", "json"]
