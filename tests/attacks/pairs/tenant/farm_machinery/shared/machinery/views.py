from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .models import Machine


class MachineForm(forms.ModelForm):
    class Meta:
        model = Machine
        fields = ["name", "parked_at"]


class CooperativeView(LoginRequiredMixin, View):
    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated and request.cooperative is None:
            return JsonResponse({"error": "X-Tenant is needed."}, status=400)
        return super().dispatch(request, *args, **kwargs)


class CooperativesView(LoginRequiredMixin, View):
    def get(self, request):
        return JsonResponse({"cooperatives": list(request.user.cooperatives.values("slug", "name")[:100])})


class MachinesView(CooperativeView):
    def get(self, request):
        page = Paginator(request.cooperative.machines.all(), 50).get_page(request.GET.get("page"))
        return JsonResponse({"machines": [{"id": m.pk, "name": m.name, "parked_at": m.parked_at} for m in page]})

    def post(self, request):
        form = MachineForm(request.POST, instance=Machine(cooperative=request.cooperative))
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        return JsonResponse({"id": form.save().pk}, status=201)


class MachineView(CooperativeView):
    def post(self, request, pk):
        machine = get_object_or_404(request.cooperative.machines, pk=pk)
        form = MachineForm(request.POST, instance=machine)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        form.save()
        return JsonResponse({"id": pk})
