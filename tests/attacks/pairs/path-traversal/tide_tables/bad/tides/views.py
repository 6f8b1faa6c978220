import os

from django.conf import settings
from django.http import FileResponse, Http404, JsonResponse
from django.views import View
from django.views.generic import ListView

from .models import Download, Harbour


class HarbourList(ListView):
    model = Harbour
    paginate_by = 50

    def render_to_response(self, context, **kwargs):
        return JsonResponse({"harbours": [harbour.name for harbour in context["object_list"]]})


class TableIndex(View):
    def get(self, request):
        folder = settings.TIDE_TABLES
        names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
        return JsonResponse({"tables": names[:200]})


class TableFile(View):
    """The printed tables are public, one text file for each harbour and year."""

    def get(self, request):
        name = request.GET.get("name", "")
        path = os.path.join(settings.TIDE_TABLES, name)
        if not os.path.isfile(path):
            raise Http404("No such table.")
        Download.objects.create(file_name=name[:200])
        return FileResponse(open(path, "rb"), as_attachment=True, content_type="text/plain")
