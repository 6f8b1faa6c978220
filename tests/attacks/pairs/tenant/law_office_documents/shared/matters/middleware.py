class FirmMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        seat = getattr(request.user, "seat", None) if request.user.is_authenticated else None
        request.firm = seat.firm if seat else None
        return self.get_response(request)
