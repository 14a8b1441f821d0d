# Maillage. `make help` lists the targets. Works in any folder, with or without git.
SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

JAVA_HOME := $(shell scripts/newest-jdk 2>/dev/null || echo "$$JAVA_HOME")
export JAVA_HOME
export MAVEN_OPTS ?= $(shell scripts/maven-opts "$(JAVA_HOME)")

MVN := mvn -B -ntp -f backend/pom.xml
JAR := backend/target/quarkus-app/quarkus-run.jar
MODULES := frontend/node_modules/.installed
LINTERS := scripts/contract/node_modules/.installed
PAGES := frontend/dist/.built
# folders too: their date tells that a file went away
BACKEND_SOURCES := $(shell find backend/pom.xml backend/src/main)
FRONTEND_SOURCES := $(shell find frontend/src frontend/public frontend/scripts frontend/*.html frontend/vite.config.js \
	frontend/package-lock.json 2>/dev/null)
HAS_FRONTEND := $(wildcard frontend/package-lock.json)

.PHONY: help setup run dev build test check check-backend check-frontend prepare-tests test-backend test-frontend test-browser test-examples openapi bench clean

help: ## Lists these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Installs what the tests need beside JDK, Maven and Node (Debian, as root); elsewhere names what is missing
	@scripts/setup

run dev: export MAILLAGE_DEMO ?= true
run dev: export MAILLAGE_DATA_DIR ?= $(CURDIR)/data
run: build ## Builds both halves and starts on http://localhost:8080 with the demonstration data; Ctrl-C stops
	@exec "$$JAVA_HOME/bin/java" -jar $(JAR)

build: ## Builds what changed: the pages, then the jar that serves them
	@scripts/prerequisites build
	@$(MAKE) -s $(JAR)

$(JAR): $(BACKEND_SOURCES) $(if $(HAS_FRONTEND),$(PAGES))
	@echo 'Building the backend (the first time downloads its libraries)...'
	@rm -rf backend/target/classes/META-INF/resources
	@$(MVN) -q package -DskipTests
	@touch $@

$(MODULES): frontend/package-lock.json
	@echo 'Installing the frontend libraries...'
	@cd frontend && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(LINTERS): scripts/contract/package-lock.json
	@echo 'Installing the linters of the contract...'
	@cd scripts/contract && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(PAGES): $(MODULES) $(FRONTEND_SOURCES)
	@echo 'Building the frontend...'
	@cd frontend && said=$$(npm run --silent build 2>&1) || { echo "$$said"; exit 1; }
	@node scripts/precompress.mjs frontend/dist
	@touch $@

dev: $(MODULES) ## Live reload of both halves: pages on http://localhost:5173, API on port 8080
	@mvn=$$(scripts/maven-for-dev) || exit 1; \
	(cd frontend && exec npm run --silent dev) & pages=$$!; trap 'kill $$pages 2>/dev/null' EXIT; \
	"$$mvn" -ntp -q -f backend/pom.xml quarkus:dev

check: check-backend check-frontend ## Static checks of both halves and of the contract: formatting, lint, types

check-backend:
	@$(MVN) -q spotless:check
	@$(MVN) -q -Perror-prone compiler:compile

check-frontend: $(LINTERS) $(if $(HAS_FRONTEND),$(MODULES))
	@cd scripts/contract && { found=$$(npm run --silent lint 2>&1) || { echo "$$found"; exit 1; }; }
	@if [ -n "$(HAS_FRONTEND)" ]; then cd frontend && npm run --silent check; fi

test: ## All tests; the last line is "N passed, N failed"
	@scripts/setup
	@scripts/run-tests; node scripts/test-summary.mjs .test

prepare-tests: $(LINTERS) $(if $(HAS_FRONTEND),$(MODULES) $(PAGES))

test-backend: $(if $(HAS_FRONTEND),$(PAGES)) ## Unit, API, authorization, contract and architecture tests, then those of the packaged jar
	@rm -rf backend/target/surefire-reports backend/target/failsafe-reports backend/target/classes/META-INF/resources
	@$(MVN) verify
	@touch $(JAR)

test-frontend: $(if $(HAS_FRONTEND),$(MODULES)) ## Unit tests of the frontend
	@if [ -n "$(HAS_FRONTEND)" ]; then mkdir -p .test && cd frontend \
		&& npm run --silent test -- --reporter=default --reporter=json --outputFile.json=../.test/vitest.json; fi

test-browser: $(if $(MAILLAGE_APP),,build) ## The browser stories, on a fresh instance with the demonstration data
	@if [ -d frontend/e2e ]; then mkdir -p .test && cd frontend \
		&& PLAYWRIGHT_JSON_OUTPUT_NAME="$(CURDIR)/.test/playwright.json" \
		../scripts/with-instance npm run --silent e2e -- --reporter=list,json; fi

test-examples: $(if $(MAILLAGE_APP),,build) ## The client scripts of examples/, on a fresh instance with the demonstration data
	@if [ -x examples/test ]; then mkdir -p .test && scripts/with-instance examples/test | tee .test/examples.out; exit $${PIPESTATUS[0]}; fi

openapi: $(if $(HAS_FRONTEND),$(MODULES)) ## Writes openapi.yaml from the code, and the frontend's types from it
	@$(MVN) -q package -DskipTests
	@cp backend/target/openapi/openapi.yaml openapi.yaml
	@if [ -n "$(HAS_FRONTEND)" ]; then cd frontend && npm run --silent types; fi

bench: build ## Speed on 100 000 actors beside that of the database alone (needs pgbench and psql); about 20 minutes
	@node bench/run.mjs

clean: ## Removes what was built; the data folder stays
	@rm -rf backend/target frontend/dist frontend/node_modules scripts/contract/node_modules .test
