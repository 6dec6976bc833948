# SPDX-License-Identifier: EUPL-1.2
"""The shell: page frame, components, navigation, form machinery."""
