# Every target makes its own environment: Python 3.11 or later, git, make and a package
# index are all that it needs.
PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,\
	$(shell $(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: demo test test-all check schema clean

demo: $(STAMP) ## Audit the bookstore, written the naive way and written well
	@for name in bookstore bookstore_mended; do \
		echo "== django-pro audit examples/$$name"; \
		status=0; $(BIN)/django-pro audit examples/$$name --no-cache || status=$$?; \
		case $$status in \
			0) echo "== exit code 0: targets met";; \
			1) echo "== exit code 1: findings, as this example should have";; \
			*) exit $$status;; \
		esac; echo; \
	done

test: $(STAMP) ## Run the tests
	$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

test-all: $(STAMP) ## Run the long tests, too
	$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder --long

check: $(STAMP) ## Run what CI runs before the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

schema: $(STAMP) ## Write docs/report.schema.json and docs/configuration.md from the types
	$(BIN)/python -m tests.generate

clean: ## Remove the environment
	rm -rf .venv

$(STAMP): pyproject.toml
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or later found; name one: make PYTHON=..."; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev --editable .
	$(BIN)/python -m compileall -q src
	@touch $(STAMP)
