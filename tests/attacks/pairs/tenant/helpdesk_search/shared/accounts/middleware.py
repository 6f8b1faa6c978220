from django.http import Http404


class WorkspaceMiddleware:
    """Resolve the workspace named in the address, for its members alone."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        slug = kwargs.get("workspace")
        if slug is None or not request.user.is_authenticated:
            return None
        request.workspace = request.user.workspaces.filter(slug=slug).first()
        if request.workspace is None:
            raise Http404("No such workspace.")
        return None
