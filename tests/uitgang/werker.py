# SPDX-License-Identifier: EUPL-1.2
"""A worker in a process of its own that does the mail, until it is killed or ready."""

import django

if __name__ == "__main__":
    django.setup()

    from tests.factories import DAG
    from vijftreden.conf.wiring import VERWERKERS
    from vijftreden.handeling.werker import Werker

    Werker(VERWERKERS).doe_alles(dag=DAG)
