from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from .forms import ArgumentForm
from .models import Argument, Motion


@login_required
def motions(request):
    page = Paginator(Motion.objects.all(), 20).get_page(request.GET.get("page"))
    return render(request, "debate/motions.html", {"page": page})


@login_required
def motion_page(request, pk):
    motion = get_object_or_404(Motion, pk=pk)
    arguments = motion.arguments.select_related("speaker")
    page = Paginator(arguments, 30).get_page(request.GET.get("page"))
    return render(request, "debate/motion.html", {"motion": motion, "page": page})


@login_required
def argue(request, pk):
    motion = get_object_or_404(Motion, pk=pk)
    form = ArgumentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.motion = motion
        form.instance.speaker = request.user
        form.save()
        return redirect("motion", motion.pk)
    return render(request, "debate/argue.html", {"motion": motion, "form": form})


@login_required
def speaker(request, username):
    user = get_object_or_404(get_user_model(), username=username, is_active=True)
    arguments = Argument.objects.filter(speaker=user).select_related("motion")
    page = Paginator(arguments, 30).get_page(request.GET.get("page"))
    return render(request, "debate/speaker.html", {"speaker": user, "page": page})
