import time

LIMIT, PAUSE = 8, 15 * 60


def too_many(request, username):
    failed, last = request.session.get("failed", [0, 0])
    return failed >= LIMIT and time.time() - last < PAUSE


def failed(request, username):
    count, last = request.session.get("failed", [0, 0])
    request.session["failed"] = [count + 1, time.time()]


def succeeded(request, username):
    request.session.pop("failed", None)
