import mimetypes

from django.contrib.auth.decorators import login_required
from django.http import FileResponse
from django.shortcuts import get_object_or_404, redirect, render

from .forms import ArticleForm, PictureForm
from .models import Article, Picture


def front(request):
    return render(request, "press/front.html", {"articles": Article.objects.filter(published=True)[:20]})


def article(request, pk):
    found = get_object_or_404(Article, pk=pk, published=True)
    return render(request, "press/article.html", {"article": found, "pictures": found.pictures.all()[:40]})


@login_required
def write(request):
    form = ArticleForm(request.POST or None)
    if form.is_valid():
        form.instance.author = request.user
        return redirect("article", pk=form.save().pk)
    return render(request, "press/form.html", {"form": form})


@login_required
def add_picture(request, pk):
    found = get_object_or_404(Article, pk=pk, author=request.user)
    form = PictureForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        form.instance.article = found
        form.save()
        return redirect("article", pk=found.pk)
    return render(request, "press/form.html", {"form": form})


def picture(request, pk):
    found = get_object_or_404(Picture, pk=pk, article__published=True)
    kind = mimetypes.guess_type(found.file.name)[0] or "application/octet-stream"
    return FileResponse(found.file.open("rb"), content_type=kind)
