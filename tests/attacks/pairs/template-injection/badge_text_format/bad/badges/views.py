from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponseBadRequest, JsonResponse
from django.views.generic import UpdateView

from .models import Badge


class EditBadge(LoginRequiredMixin, UpdateView):
    model = Badge
    fields = ["pattern"]
    http_method_names = ["post"]

    def get_object(self, queryset=None):
        return Badge.objects.get_or_create(owner=self.request.user)[0]

    def form_invalid(self, form):
        return JsonResponse({"errors": form.errors}, status=400)

    def form_valid(self, form):
        try:
            text = form.instance.text()
        except (AttributeError, KeyError, IndexError, ValueError, TypeError):
            return HttpResponseBadRequest("This pattern does not work.")
        form.save()
        return JsonResponse({"text": text})
