# Dixit's API: built from this checkout, run without development packages and not as root.
FROM node:26-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# No package that runs needs an install script.
RUN npm ci --omit=dev --ignore-scripts

FROM node:26-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/bin ./bin
COPY --from=build /app/package.json /app/schema.graphql /app/LICENSE ./
# Where a SQLite store is kept when no Neo4j is named.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
ENV DIXIT_STORE=sqlite:/data/dixit.db DIXIT_KEYS=/data/keys.json DIXIT_HOST=0.0.0.0 DIXIT_PORT=4000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.DIXIT_PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/dixit.js"]
CMD ["serve"]
