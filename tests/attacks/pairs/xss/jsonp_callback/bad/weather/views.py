import json
import re

from django.http import HttpResponse, HttpResponseBadRequest

CALLBACK = re.compile(r"[A-Za-z_$][\w$.]{0,60}")


def forecast(request):
    body = json.dumps({"city": "Oslo", "celsius": 4})
    callback = request.GET.get("callback")
    if callback is None:
        return HttpResponse(body, content_type="application/json")
    if not CALLBACK.match(callback):
        return HttpResponseBadRequest("bad callback")
    return HttpResponse(f"{callback}({body});")
