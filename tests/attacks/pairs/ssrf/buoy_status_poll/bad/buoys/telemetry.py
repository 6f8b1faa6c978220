import requests


class Unreachable(Exception):
    pass


def read_status(buoy):
    """What the buoy says of itself."""
    try:
        answer = requests.get(buoy.status_url, timeout=4, allow_redirects=False)
        answer.raise_for_status()
    except requests.RequestException as error:
        raise Unreachable from error
    return answer.text[:500]
