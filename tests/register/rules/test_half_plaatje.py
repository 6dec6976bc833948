# SPDX-License-Identifier: EUPL-1.2
"""Half a picture is refused whatever another library told Pillow, as one does for a PDF."""

import pytest
from PIL import ImageFile

from tests.register import bestandmakers as maak
from vijftreden.register.rules.upload.afgewezen import Afgewezen
from vijftreden.register.rules.upload.beeld import opnieuw_getekend
from vijftreden.register.rules.upload.soorten import Soort


@pytest.mark.parametrize("toegeeflijk", [True, False])
def test_half_a_picture_is_refused(monkeypatch, toegeeflijk):
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", toegeeflijk)
    heel = maak.png((2000, 2000))
    with pytest.raises(Afgewezen):
        opnieuw_getekend(heel[:200], Soort.PNG)
    assert opnieuw_getekend(heel, Soort.PNG)
    assert ImageFile.LOAD_TRUNCATED_IMAGES is toegeeflijk
