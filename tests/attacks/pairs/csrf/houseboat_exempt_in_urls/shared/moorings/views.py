from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .forms import ContactForm
from .models import Mooring


class MyMoorings(LoginRequiredMixin, View):
    def get(self, request):
        found = Mooring.objects.filter(skipper=request.user).select_related("quay")
        rows = [
            {"id": each.pk, "quay": each.quay.name, "berth": each.berth, "boat": each.boat_name}
            for each in found.order_by("quay__name", "berth")[:50]
        ]
        return JsonResponse({"moorings": rows})


class ContactDetails(LoginRequiredMixin, View):
    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            self.mooring = get_object_or_404(Mooring, pk=kwargs["pk"], skipper=request.user)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, pk):
        return JsonResponse(
            {"email": self.mooring.contact_email, "phone": self.mooring.contact_phone}
        )

    def post(self, request, pk):
        form = ContactForm(request.POST, instance=self.mooring)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        form.save()
        return JsonResponse({"saved": True})
