from datetime import timedelta

from django.contrib.auth.mixins import PermissionRequiredMixin
from django.core import signing
from django.http import Http404, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views import View
from django.views.generic import DetailView

from .models import Story

SALT = "previews.story"
VALID_FOR = timedelta(days=14)


class InviteView(PermissionRequiredMixin, View):
    permission_required = "previews.change_story"
    raise_exception = True

    def post(self, request, pk):
        story = get_object_or_404(Story, pk=pk)
        token = signing.dumps(story.pk, salt=SALT)
        return JsonResponse({"link": reverse("preview", args=[token])})


class PreviewView(DetailView):
    """Journalists open a story under embargo by the link they were sent."""

    model = Story
    template_name = "previews/story.html"

    def get_object(self, queryset=None):
        try:
            pk = signing.loads(self.kwargs["token"], salt=SALT, max_age=VALID_FOR)
        except signing.BadSignature as error:
            raise Http404 from error
        return get_object_or_404(Story, pk=pk)
