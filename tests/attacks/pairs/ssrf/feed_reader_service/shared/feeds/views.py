import urllib.error

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponseBadRequest, JsonResponse
from django.views.generic import CreateView

from .fetching import NotAllowed, fetch
from .models import Feed


class FeedCreate(LoginRequiredMixin, CreateView):
    model = Feed
    fields = ["address"]
    template_name = "feeds/form.html"

    def form_valid(self, form):
        feed = form.save(commit=False)
        feed.reader = self.request.user
        try:
            feed.last_text = fetch(feed.address)
        except (NotAllowed, urllib.error.URLError, OSError):
            return HttpResponseBadRequest("This feed cannot be read.")
        feed.save()
        return JsonResponse({"id": feed.pk, "text": feed.last_text}, status=201)
