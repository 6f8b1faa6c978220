import subprocess

from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .forms import PacketForm
from .labels import checksum


class Packets(LoginRequiredMixin, View):
    def get(self, request):
        packets = request.user.packets.select_related("species").order_by("-pk")
        page = Paginator(packets, 50).get_page(request.GET.get("page"))
        return JsonResponse({"packets": [{"id": p.pk, "species": p.species.latin, "label": p.label} for p in page]})

    def post(self, request):
        form = PacketForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        form.instance.owner = request.user
        return JsonResponse({"id": form.save().pk}, status=201)


class PacketLabel(LoginRequiredMixin, View):
    def get(self, request, pk):
        packet = get_object_or_404(request.user.packets, pk=pk)
        try:
            number = checksum(packet.label)
        except (subprocess.SubprocessError, OSError, IndexError):
            return JsonResponse({"error": "The label cannot be made."}, status=503)
        return JsonResponse({"label": packet.label, "sum": number})
