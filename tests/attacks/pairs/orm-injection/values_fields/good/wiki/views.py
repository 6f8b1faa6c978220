from django.http import JsonResponse
from django.views.generic import ListView

from .models import Page


class PageIndex(ListView):
    model = Page
    default_fields = ["id", "title"]

    def fields(self):
        wanted = [name.strip() for name in self.request.GET.get("fields", "").split(",")]
        wanted = [name for name in wanted if name in ("id", "title", "body")]
        return wanted or self.default_fields

    def render_to_response(self, context, **kwargs):
        return JsonResponse({"pages": list(context["object_list"].values(*self.fields()))})
