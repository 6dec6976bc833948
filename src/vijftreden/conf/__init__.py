# SPDX-License-Identifier: EUPL-1.2
"""Settings, addresses, wiring and the command line: the only room that knows everyone."""
