import os

from django.http import Http404, HttpResponse

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pages")


def page(request):
    name = request.GET.get("page", "intro.txt")
    target = os.path.realpath(os.path.join(FOLDER, name))
    if os.path.commonpath([target, FOLDER]) != FOLDER or not os.path.isfile(target):
        raise Http404
    with open(target, encoding="utf-8") as file:
        return HttpResponse(file.read(), content_type="text/plain")
