def no_store(get_response):
    """Pages of a signed-in member stay out of shared caches."""

    def middleware(request):
        response = get_response(request)
        if request.user.is_authenticated:
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    return middleware
