from urllib.parse import urlsplit

import requests

LIMIT = 2 * 1024 * 1024


class CannotFetch(Exception):
    pass


def fetch_cv(url):
    """The CV as the candidate's profile site hands it out."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise CannotFetch from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise CannotFetch
    try:
        with requests.get(url, timeout=5, stream=True) as answer:
            answer.raise_for_status()
            body = b""
            for chunk in answer.iter_content(65536):
                body += chunk
                if len(body) > LIMIT:
                    raise CannotFetch
    except (requests.RequestException, ValueError) as error:
        raise CannotFetch from error
    return body
