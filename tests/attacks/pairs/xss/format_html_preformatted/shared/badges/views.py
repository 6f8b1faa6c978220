from django.template import Context, Template
from django.http import HttpResponse

from .html import badge

PAGE = Template("<!doctype html><body>{{ badge }}</body>")


def preview(request):
    name = request.GET.get("name", "nobody").replace("{", "").replace("}", "")
    return HttpResponse(PAGE.render(Context({"badge": badge(name, 3)})))
