# SPDX-License-Identifier: EUPL-1.2
"""The set-up of every test: databases and Django, the browser, the user stories."""

import os

from hypothesis import settings

pytest_plugins = ["tests.plugins.databank", "tests.plugins.browser", "tests.plugins.verhalen"]

settings.register_profile("kort", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("lang", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("VIJFTREDEN_HYPOTHESIS", "kort"))
