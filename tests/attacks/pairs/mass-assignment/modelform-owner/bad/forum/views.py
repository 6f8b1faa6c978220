from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render

from .forms import PostForm
from .models import Post


def posts(request):
    return render(request, "forum/posts.html", {"posts": Post.objects.filter(is_approved=True).order_by("-pk")[:30]})


@login_required
def write(request):
    form = PostForm(request.POST or None, initial={"author": request.user})
    if form.is_valid():
        form.save()
        return redirect("posts")
    return render(request, "forum/write.html", {"form": form})
