# SPDX-License-Identifier: EUPL-1.2
"""Files that leave, and the page on which somebody sets what leaves for himself."""
