from rest_framework.exceptions import NotFound


def lab_of(request):
    slug = request.headers.get("X-Lab", "")
    lab = request.user.labs.filter(slug=slug).first()
    if lab is None:
        raise NotFound("There is no such lab.")
    return lab
