# SPDX-License-Identifier: EUPL-1.2
"""Documents: what stands in one, once; and how it becomes .docx, .odt or a tagged PDF."""
