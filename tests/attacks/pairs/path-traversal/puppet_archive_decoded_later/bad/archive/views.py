from urllib.parse import unquote

from django.conf import settings
from django.http import Http404, HttpResponse
from django.views import View

FOLDER = settings.PLAYS


class Play(View):
    """The text of a play. The links of the old site name it with %20 and the like."""

    def get(self, request):
        name = request.GET.get("name", "")
        if len(name) > 120 or ".." in name or "/" in name or "\0" in unquote(name):
            raise Http404
        path = FOLDER / unquote(name)
        if not path.is_file():
            raise Http404
        return HttpResponse(path.read_text(), content_type="text/plain; charset=utf-8")
