class BranchMiddleware:
    """The branch a member of staff works in now, as `request.branch`."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.branch = None
        chosen = request.session.get("branch")
        if chosen and request.user.is_authenticated:
            request.branch = request.user.branches.filter(pk=chosen).first()
        return self.get_response(request)
