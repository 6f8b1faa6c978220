import base64
import json


class Unreadable(ValueError):
    pass


def encode(title, shafts):
    draft = json.dumps({"title": title, "shafts": shafts})
    return base64.urlsafe_b64encode(draft.encode()).decode()


def decode(code):
    try:
        draft = json.loads(base64.urlsafe_b64decode(code))
    except (ValueError, RecursionError) as error:
        raise Unreadable(str(error)) from error
    if not isinstance(draft, dict):
        raise Unreadable("no draft")
    return draft
