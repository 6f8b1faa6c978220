from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .decorators import moderators_only
from .models import Post


def posts(request):
    rows = Post.objects.order_by("-is_pinned", "-pk").values("id", "text", "is_pinned")[:50]
    return JsonResponse({"posts": list(rows)})


@require_POST
@moderators_only
def pin(request, pk):
    post = get_object_or_404(Post, pk=pk)
    post.is_pinned = True
    post.save(update_fields=["is_pinned"])
    return JsonResponse({"pinned": post.pk})
