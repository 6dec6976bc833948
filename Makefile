# SPDX-License-Identifier: EUPL-1.2
# Two commands matter: `make start` and `make test`. The rest: `make help`.
.DEFAULT_GOAL := help
.SILENT:
.PHONY: help start check fix test test-lang verhalen bench cover teksten demo vergrendel

PYTHON ?= $(or $(shell for name in python3 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done),python3)
INSTALL = $(PYTHON) scripts/install.py
RUN = .venv/bin/python

help: ## show these lines
	grep -E '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 14

start: ## install what is missing and start with the demo world (Ctrl-C stops)
	$(INSTALL) && VIJFTREDEN_DEMO=1 exec .venv/bin/vijftreden start

check: ## the fast part: format, lint, types, contracts, architecture (under a minute)
	$(INSTALL) --dev && exec $(RUN) scripts/test.py check

fix: ## let the formatter and linter mend what they can
	$(INSTALL) --dev && $(RUN) -m ruff check --fix --quiet . ; $(RUN) -m ruff format .

test: ## everything but the long ones, on SQLite and PostgreSQL, with browser and fresh install
	sh scripts/systeem.sh && $(INSTALL) --dev && exec $(RUN) scripts/test.py test

test-lang: ## the long ones: many kills, many examples, browser on PostgreSQL
	sh scripts/systeem.sh && $(INSTALL) --dev && exec $(RUN) scripts/test.py lang

verhalen: ## walk the user stories, with and without JavaScript; one line per story
	$(INSTALL) --dev && exec $(RUN) -m pytest -m verhaal --verhalen -n 2 -q

bench: ## measure and print; never passes or fails
	$(INSTALL) --dev && exec $(RUN) -m benchmarks

cover: ## coverage of the whole package; the core must be 100 %
	$(INSTALL) --dev && exec $(RUN) -m pytest -m 'not lang and not browser' -n 2 -q --cov --cov-report=term

teksten: ## extract and compile the texts, and say what misses
	$(INSTALL) --dev && exec $(RUN) scripts/teksten.py

demo: ## load the demo world into the data folder, without starting
	$(INSTALL) && VIJFTREDEN_DEMO=1 exec .venv/bin/vijftreden demo

vergrendel: ## write requirements/*.txt anew from pyproject.toml
	$(INSTALL) --dev && exec sh scripts/vergrendel.sh
