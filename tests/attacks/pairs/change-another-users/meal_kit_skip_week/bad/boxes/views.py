from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views import View
from django.views.generic import ListView

from .models import Box


class UpcomingBoxes(LoginRequiredMixin, ListView):
    template_name = "boxes/upcoming.html"
    context_object_name = "boxes"
    paginate_by = 12

    def get_queryset(self):
        return Box.objects.filter(subscription__user=self.request.user)


class SkipToggle(LoginRequiredMixin, View):
    """The button in a row of the page; answers with the row drawn anew."""

    http_method_names = ["post"]
    skipped = True

    def post(self, request, pk):
        box = get_object_or_404(Box, pk=pk)
        if box.locked:
            return HttpResponse("This box is already being packed.", status=409)
        box.skipped = self.skipped
        box.save(update_fields=["skipped"])
        return render(request, "boxes/_row.html", {"box": box})
