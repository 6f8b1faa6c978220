from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import CameraForm
from .models import Camera, Hut
from .pictures import CameraError, fetch


@require_safe
@login_required
def my_huts(request):
    page = Paginator(request.user.huts.all(), 20).get_page(request.GET.get("page"))
    return render(request, "huts/huts.html", {"page": page})


@login_required
def cameras(request, pk):
    hut = get_object_or_404(Hut, pk=pk, keeper=request.user)
    form = CameraForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.hut = hut
        form.save()
        return redirect("cameras", pk=hut.pk)
    context = {"hut": hut, "form": form, "cameras": hut.cameras.all()[:20]}
    return render(request, "huts/cameras.html", context)


@require_safe
@login_required
def snapshot(request, pk):
    camera = get_object_or_404(Camera, pk=pk, hut__keeper=request.user)
    try:
        picture = fetch(camera.url)
    except CameraError as error:
        return HttpResponse(str(error), status=502, content_type="text/plain")
    return HttpResponse(picture, content_type="image/jpeg")
