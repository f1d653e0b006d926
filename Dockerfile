# Debian, not Alpine: the embedded engine needs glibc.
FROM node:22-bookworm-slim

ENV NODE_ENV=production
WORKDIR /app

COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force

COPY tsconfig.json LICENSE NOTICE ./
COPY cypher ./cypher
COPY seed ./seed
COPY src ./src
# The scorecard that the API shows.
COPY tests/gold/baseline.json ./tests/gold/

# The embedded graph and the socket for commands: docker run -v graph:/data
RUN mkdir /data && chown node:node /data
VOLUME /data
ENV HOST=0.0.0.0 PORT=4000 GRAPH_DATA=/data
EXPOSE 4000
USER node

# The first start reads the bundled articles before it says that it is ready.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "--import", "tsx", "src/main.ts"]
