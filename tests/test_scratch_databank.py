# SPDX-License-Identifier: EUPL-1.2
"""scratch"""
import pytest
from django.http import HttpResponse
from django.urls import path

HTML = """<!doctype html><html lang=nl><head><title>Proef</title></head><body><main><h1>Hallo</h1>
<p id=p>leeg</p><form method=get><label for=a>naam</label><input id=a name=a><button>Stuur</button></form>%s</main></body></html>"""
BAD = {"x": ""}
def view(request):
    r = HttpResponse(HTML % (request.GET.get("a","") + BAD["x"]))
    r["Content-Security-Policy"]="default-src 'self'; script-src 'self'"
    return r
urlpatterns=[path("proef/", view)]

@pytest.fixture(autouse=True)
def urls(settings): 
    settings.ROOT_URLCONF=__name__

@pytest.mark.verhaal("A3")
def test_story(pagina, live_url, toegankelijk, met_javascript):
    pagina.goto(live_url+"/proef/")
    toegankelijk()
    pagina.get_by_label("naam").fill("Piet"); pagina.get_by_role("button").click()
    assert "Piet" in pagina.inner_text("main")
    if met_javascript:
        assert pagina.evaluate("1+1")==2

@pytest.mark.verhaal("A10")
def test_story2(pagina, live_url):
    pagina.goto(live_url+"/proef/")

def test_axe_finds(pagina, live_url, toegankelijk):
    BAD["x"]="<img src=data:,>"
    pagina.goto(live_url+"/proef/")
    try:
        with pytest.raises(AssertionError, match="image-alt"): toegankelijk()
    finally: BAD["x"]=""

def test_outside(pagina, live_url):
    pagina.goto(live_url+"/proef/")
    pagina.evaluate("document.body.insertAdjacentHTML('beforeend','<img src=http://10.1.1.1/x.png>')")
    pagina.wait_for_timeout(200)
