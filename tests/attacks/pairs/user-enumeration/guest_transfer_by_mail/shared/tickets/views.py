from django.core.cache import cache
from django.http import JsonResponse
from django.views.generic import FormView

from .forms import WaitingForm


class HandOver(FormView):
    form_class = WaitingForm
    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        key = f"waitlist:{request.META['REMOTE_ADDR']}"
        cache.add(key, 0, 3600)
        if cache.incr(key) > 20:
            return JsonResponse({"errors": {"all": ["Later, please."]}}, status=429)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        form.save()
        return JsonResponse({"waiting": True}, status=202)

    def form_invalid(self, form):
        return JsonResponse({"errors": form.errors}, status=400)
