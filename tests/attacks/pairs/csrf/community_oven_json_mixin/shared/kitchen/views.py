from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import ensure_csrf_cookie

from .forms import ReservationForm
from .jsonviews import JsonView
from .models import Firing


@method_decorator(ensure_csrf_cookie, name="dispatch")
class FreeFirings(JsonView):
    def get(self, request):
        free = Firing.objects.filter(baker=None, starts_at__gt=timezone.now())
        return self.answer({"firings": list(free.values("id", "starts_at")[:50])})


class Reserve(JsonView):
    def post(self, request, pk):
        firing = get_object_or_404(Firing, pk=pk, starts_at__gt=timezone.now())
        form = ReservationForm(self.body())
        if not form.is_valid():
            return self.answer({"errors": form.errors}, status=400)
        free = Firing.objects.filter(pk=firing.pk, baker=None)
        if not free.update(baker=request.user, loaves=form.cleaned_data["loaves"]):
            return self.answer({"errors": {"firing": ["Taken already."]}}, status=409)
        return self.answer({"id": firing.pk, "loaves": form.cleaned_data["loaves"]})
