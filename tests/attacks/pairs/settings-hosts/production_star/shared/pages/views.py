from django.http import HttpResponse


def canonical(request):
    link = request.build_absolute_uri()
    return HttpResponse(link, content_type="text/plain", headers={"Link": f"<{link}>; rel=canonical"})
