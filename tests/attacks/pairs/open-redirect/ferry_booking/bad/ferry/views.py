from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponseBadRequest, HttpResponseRedirect, JsonResponse
from django.views.generic import ListView, View

from .forms import LanguageForm
from .models import Crossing, Passenger


class CrossingList(ListView):
    model = Crossing
    paginate_by = 30

    def render_to_response(self, context, **kwargs):
        rows = [
            {"id": row.pk, "origin": row.origin, "destination": row.destination, "departs_at": row.departs_at}
            for row in context["object_list"]
        ]
        return JsonResponse({"crossings": rows})


class ReturnMixin:
    fallback = "/crossings/"

    def go_back(self):
        target = self.request.POST.get("back", "")
        return HttpResponseRedirect(target or self.fallback)


class LanguageView(LoginRequiredMixin, ReturnMixin, View):
    def post(self, request):
        passenger, _ = Passenger.objects.get_or_create(user=request.user, defaults={"language": "en"})
        form = LanguageForm(request.POST, instance=passenger)
        if not form.is_valid():
            return HttpResponseBadRequest("Unknown language.")
        form.save()
        return self.go_back()
