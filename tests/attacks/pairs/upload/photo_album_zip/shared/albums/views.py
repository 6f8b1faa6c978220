from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET, require_POST

from .archives import unpack
from .forms import ArchiveForm
from .models import Album


@login_required
@require_GET
def album_detail(request, pk):
    album = get_object_or_404(Album, pk=pk, owner=request.user)
    return render(request, "albums/album.html", {"album": album, "form": ArchiveForm()})


@login_required
@require_POST
def album_import(request, pk):
    album = get_object_or_404(Album, pk=pk, owner=request.user)
    form = ArchiveForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        count = unpack(album, form.cleaned_data["archive"])
    except ValidationError as error:
        return JsonResponse({"errors": {"archive": error.messages}}, status=400)
    return JsonResponse({"imported": count})
