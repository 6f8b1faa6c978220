import requests

MAX_BYTES = 200_000
TIMEOUT = (3, 5)


class FetchFailed(Exception):
    pass


def fetch_text(url):
    try:
        with requests.get(url, timeout=TIMEOUT, stream=True, allow_redirects=False) as answer:
            if answer.status_code != 200:
                raise FetchFailed(f"The server answered {answer.status_code}.")
            data = b""
            for chunk in answer.iter_content(8192):
                data += chunk
                if len(data) > MAX_BYTES:
                    raise FetchFailed("The leaflet is too long.")
    except requests.RequestException as error:
        raise FetchFailed("The leaflet can't be fetched.") from error
    return data.decode("utf-8", "replace")
