# SPDX-License-Identifier: EUPL-1.2
"""Tags and filters for the templates of tread 1."""
