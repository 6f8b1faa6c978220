from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from . import storage
from .forms import FileForm
from .models import Case


class CaseView(LoginRequiredMixin, View):
    def get_case(self):
        return get_object_or_404(Case, pk=self.kwargs["pk"], parties=self.request.user)


class HearingsView(CaseView):
    def get(self, request, pk):
        page = Paginator(self.get_case().hearings.all(), 20).get_page(request.GET.get("page"))
        return JsonResponse({"hearings": [{"room": h.room, "begins_at": h.begins_at} for h in page]})


class DocumentsView(CaseView):
    def get(self, request, pk):
        page = Paginator(storage.names(self.get_case()), 20).get_page(request.GET.get("page"))
        return JsonResponse({"documents": list(page)})


class DocumentView(CaseView):
    def get(self, request, pk):
        case = self.get_case()
        form = FileForm(request.GET)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        path = storage.find(case, form.cleaned_data["name"])
        if path is None:
            raise Http404
        return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)
