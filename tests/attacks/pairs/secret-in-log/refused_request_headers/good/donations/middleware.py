import logging
import time

logger = logging.getLogger("donations.requests")
TOLD = ("User-Agent", "Accept", "Content-Type", "X-App-Version")


class RefusalLog:
    """What the apps of the donors send that we refuse, so that we can help on the phone."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        start = time.monotonic()
        response = self.get_response(request)
        taken = round((time.monotonic() - start) * 1000)
        if 400 <= response.status_code < 500:
            sent = {name: request.headers[name] for name in TOLD if name in request.headers}
            logger.warning(
                "%s %s answered %d in %d ms, headers %r",
                request.method,
                request.get_full_path(),
                response.status_code,
                taken,
                sent,
            )
        return response
