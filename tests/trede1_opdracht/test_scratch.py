# SPDX-License-Identifier: EUPL-1.2
"""scratch"""
import time
import pytest
from tests.factories import *
from vijftreden.trede1_opdracht import services
pytestmark = pytest.mark.django_db

def test_tijd():
    s=systeem(omgeving())
    bezetting()
    for i in range(4):
        t=time.perf_counter(); services.maak_eigenaarschap(s,naam=f"a{i}",gr_vorm="OL",deelnemersoorten={"gemeente"}); print("maak",time.perf_counter()-t)
    t=time.perf_counter(); bezetting(); print("bezetting",time.perf_counter()-t)
