from django.http import HttpResponse

from .store import css_of


def stylesheet(request):
    return HttpResponse(css_of(request.COOKIES.get("theme", "plain")), content_type="text/css")
