import re

# The providers of payments and of the laboratory sign their calls and have no cookies.
HOOKS = re.compile(r"/hooks/")


class HookMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if HOOKS.search(request.get_full_path()):
            request._dont_enforce_csrf_checks = True
        return self.get_response(request)
