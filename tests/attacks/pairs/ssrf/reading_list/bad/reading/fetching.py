import re
import urllib.request

TITLE = re.compile(rb"<title>([^<]{1,200})</title>", re.IGNORECASE)
MOST_BYTES = 65536


def fetch(url):
    with urllib.request.urlopen(url, timeout=4) as answer:
        return answer.read(MOST_BYTES)


def title_of(url):
    found = TITLE.search(fetch(url))
    return found[1].decode(errors="replace").strip() if found else url[:200]
