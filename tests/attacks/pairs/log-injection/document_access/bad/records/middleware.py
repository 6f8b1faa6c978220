import logging

log = logging.getLogger("records.access")


def access_log(get_response):
    """Who opened what; the data protection officer reads this log once a month."""

    def middleware(request):
        response = get_response(request)
        if request.user.is_authenticated:
            path = request.path
            log.info("%s %s %s %s", request.user.pk, request.method, path, response.status_code)
        return response

    return middleware
