# Maillage. `make help` lists the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help

MVN := mvn -B -q -f backend/pom.xml
JAR := backend/target/quarkus-app/quarkus-run.jar

export JAVA_HOME := $(shell scripts/newest-jdk)
export MAILLAGE_DATA_DIR ?= $(CURDIR)/data

.PHONY: help run
help: ## Lists these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: export MAILLAGE_DEMO ?= true
run: $(JAR) ## Builds both halves, starts on http://localhost:8080 with the demonstration data; Ctrl-C stops
	@exec "$$JAVA_HOME/bin/java" -jar $(JAR)

$(JAR): $(shell find backend/src/main backend/pom.xml -type f 2>/dev/null | sed 's/ /\\ /g')
	$(MVN) package -DskipTests
	@touch $@
