from django.http import Http404, HttpResponse

from .store import PageStore

pages = PageStore()


def page(request, name):
    try:
        text = pages.read(name)
    except (OSError, ValueError) as error:
        raise Http404 from error
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
