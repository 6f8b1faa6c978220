from urllib.parse import urlsplit

import requests
from django.conf import settings

LIMIT = 2 * 1024 * 1024


class CannotFetch(Exception):
    pass


def fetch_cv(url):
    """The CV as the candidate's profile site hands it out."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise CannotFetch from error
    if parts.scheme != "https" or parts.netloc not in settings.CV_HOSTS or "\\" in url:
        raise CannotFetch
    try:
        with requests.get(url, timeout=5, stream=True, allow_redirects=False) as answer:
            answer.raise_for_status()
            if answer.is_redirect:
                raise CannotFetch
            body = b""
            for chunk in answer.iter_content(65536):
                body += chunk
                if len(body) > LIMIT:
                    raise CannotFetch
    except (requests.RequestException, ValueError) as error:
        raise CannotFetch from error
    return body
