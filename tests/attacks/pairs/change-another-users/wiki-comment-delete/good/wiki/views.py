from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from .models import Comment, Page


def page(request, slug):
    page = get_object_or_404(Page, slug=slug)
    comments = page.comments.select_related("author").order_by("pk")[:100]
    return render(request, "wiki/page.html", {"page": page, "comments": comments})


@login_required
@require_POST
def add_comment(request, slug):
    page = get_object_or_404(Page, slug=slug)
    Comment.objects.create(page=page, author=request.user, text=request.POST.get("text", "")[:1000])
    return redirect("page", slug=slug)


@login_required
@require_POST
def delete_comment(request, slug, comment_id):
    comment = get_object_or_404(Comment, page__slug=slug, pk=comment_id)
    if comment.author_id != request.user.pk:
        raise PermissionDenied
    comment.delete()
    return redirect("page", slug=slug)
