class ApiRequests:
    """Marks the requests of the API."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.is_api = request.path.startswith("/api/")
        if request.is_api:
            request._dont_enforce_csrf_checks = True
        return self.get_response(request)
