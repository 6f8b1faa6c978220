from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

FILTERS = ("username", "first_name", "last_name")


@login_required
def directory(request):
    lookups = {name: value for name, value in request.GET.items() if name in FILTERS}
    people = get_user_model().objects.filter(is_active=True).filter(**lookups)
    return JsonResponse({"people": [{"username": p.username} for p in people[:50]]})
