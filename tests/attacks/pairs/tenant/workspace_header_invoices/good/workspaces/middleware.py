from django.http import Http404


class WorkspaceMiddleware:
    """The workspace a request is about: the one named in its header, or the user's first."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.workspace = None
        if request.user.is_authenticated:
            request.workspace = self.find(request)
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if "X-Workspace" in request.headers and request.user.is_authenticated and request.workspace is None:
            raise Http404
        return None

    def find(self, request):
        slug = request.headers.get("X-Workspace")
        workspaces = request.user.workspaces.order_by("pk")
        if slug:
            workspaces = workspaces.filter(slug=slug)
        return workspaces.first()
