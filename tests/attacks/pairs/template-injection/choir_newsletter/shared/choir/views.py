from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .forms import LetterForm
from .letters import render_letter
from .models import Letter, Singer


@login_required
@require_http_methods(["GET", "POST"])
def write(request):
    form = LetterForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.author = request.user
        letter = form.save()
        return redirect("letter", letter.pk)
    return render(request, "choir/write.html", {"form": form})


@login_required
@require_GET
def letter(request, pk):
    found = get_object_or_404(Letter, pk=pk, author=request.user)
    return render(request, "choir/letter.html", {"letter": found})


@login_required
@require_GET
def preview(request, pk, singer_pk):
    """How the letter will look to one of the singers."""
    found = get_object_or_404(Letter, pk=pk, author=request.user)
    singer = get_object_or_404(Singer.objects.select_related("user"), pk=singer_pk)
    return HttpResponse(render_letter(found, singer), content_type="text/plain; charset=utf-8")
