import requests

MAX_BYTES = 200_000


def download(url):
    with requests.get(url, timeout=5, stream=True, allow_redirects=False) as answer:
        if answer.status_code != 200:
            raise requests.RequestException("The page was not there.")
        content = answer.raw.read(MAX_BYTES, decode_content=True)
    return content.decode(errors="replace").replace("\0", "")
