import json
import urllib.request


def fetch_tides(region, day):
    address = f"http://{region}.tides.example/v1/days/{day:%Y-%m-%d}.json"
    with urllib.request.urlopen(address, timeout=4) as answer:
        return json.loads(answer.read(100_000))
