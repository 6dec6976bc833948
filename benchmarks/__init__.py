# SPDX-License-Identifier: EUPL-1.2
"""What things cost: `python -m benchmarks` measures and prints, and never passes or fails."""
