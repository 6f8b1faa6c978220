from http.client import HTTPException
from urllib.request import HTTPRedirectHandler, build_opener

LIMIT = 2 * 1024 * 1024


class CameraError(Exception):
    pass


class NoRedirects(HTTPRedirectHandler):
    def redirect_request(self, req, fp, code, msg, headers, newurl):
        return None


def fetch(url):
    """The picture the camera shows now."""
    try:
        with build_opener(NoRedirects).open(url, timeout=4) as answer:
            picture = answer.read(LIMIT + 1)
    except (OSError, HTTPException) as error:
        raise CameraError("The camera does not answer.") from error
    if len(picture) > LIMIT:
        raise CameraError("The picture is too large.")
    return picture
