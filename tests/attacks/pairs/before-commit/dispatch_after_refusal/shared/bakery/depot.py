import json
import urllib.request

from django.conf import settings


def announce(order_id):
    request = urllib.request.Request(
        settings.DEPOT_URL,
        data=json.dumps({"order": order_id}).encode(),
        headers={"Content-Type": "application/json"},
    )
    urllib.request.urlopen(request, timeout=5).close()
