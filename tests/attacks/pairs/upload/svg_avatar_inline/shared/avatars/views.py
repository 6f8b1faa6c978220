from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404

from .forms import AvatarForm
from .models import Avatar


@login_required
def upload(request):
    form = AvatarForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    Avatar.objects.update_or_create(
        user=request.user, defaults={"picture": form.cleaned_data["picture"]}
    )
    return HttpResponse(status=204)


def avatar(request, username):
    found = get_object_or_404(Avatar, user__username=username)
    return FileResponse(found.picture.open("rb"))
