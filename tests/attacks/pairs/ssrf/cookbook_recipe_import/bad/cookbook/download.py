import requests

MAX_BYTES = 200_000


def download(url):
    with requests.get(url, timeout=5, stream=True) as answer:
        answer.raise_for_status()
        content = answer.raw.read(MAX_BYTES, decode_content=True)
    return content.decode(errors="replace").replace("\0", "")
