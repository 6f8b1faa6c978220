from rest_framework.exceptions import NotFound

from .models import Lab


def lab_of(request):
    slug = request.headers.get("X-Lab", "")
    lab = Lab.objects.filter(slug=slug).first()
    if lab is None:
        raise NotFound("There is no such lab.")
    return lab
