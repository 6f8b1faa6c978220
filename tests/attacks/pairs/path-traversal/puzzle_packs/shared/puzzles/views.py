from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .forms import PackForm
from .models import Pack
from .packs import level_names, unpack


class Packs(LoginRequiredMixin, View):
    def get(self, request):
        page = Paginator(Pack.objects.all(), 30).get_page(request.GET.get("page"))
        return JsonResponse({"packs": [{"id": p.pk, "title": p.title, "levels": p.levels} for p in page]})

    def post(self, request):
        form = PackForm(request.POST, request.FILES)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        pack = Pack.objects.create(author=request.user, title=form.cleaned_data["title"])
        pack.levels = unpack(form.cleaned_data["archive"], pack)
        pack.save(update_fields=["levels"])
        return JsonResponse({"id": pack.pk, "levels": pack.levels}, status=201)


class PackDetail(LoginRequiredMixin, View):
    def get(self, request, pk):
        pack = get_object_or_404(Pack, pk=pk)
        return JsonResponse({"title": pack.title, "levels": level_names(pack)})

    def delete(self, request, pk):
        get_object_or_404(request.user.packs, pk=pk).delete()
        return HttpResponse(status=204)
