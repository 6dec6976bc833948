# SPDX-License-Identifier: EUPL-1.2
"""Lists as people have them, built in code, for the tests of the list and of the screens."""
