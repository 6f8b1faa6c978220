import requests

MOST = 200_000


class NotReachable(Exception):
    pass


def probe(url):
    """What kind of picture a webcam gives, and how big it is."""
    try:
        with requests.get(url, timeout=4, stream=True) as answer:
            answer.raise_for_status()
            start = next(answer.iter_content(MOST), b"")
            return {"type": answer.headers.get("Content-Type", ""), "size": len(start)}
    except (requests.RequestException, ValueError) as error:
        raise NotReachable("The webcam does not answer.") from error
