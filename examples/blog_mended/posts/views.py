from django.db.models import Q
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_headers
from rest_framework import filters, permissions, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from posts.models import Post
from posts.permissions import IsAuthorOrReadOnly
from posts.serializers import PostSerializer


class PostViewSet(viewsets.ModelViewSet):
    """Anyone reads what is published; authors read their drafts too, and write their own."""

    serializer_class = PostSerializer
    permission_classes = [permissions.IsAuthenticatedOrReadOnly, IsAuthorOrReadOnly]
    filter_backends = [filters.SearchFilter, filters.OrderingFilter]
    search_fields = ["title", "content"]
    ordering_fields = ["created", "title"]

    def get_queryset(self):
        posts = Post.objects.select_related("author")
        visible = Q(published=True)
        if self.request.user.is_authenticated:
            visible |= Q(author=self.request.user)
        return posts.filter(visible)

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)

    # Who asks is in the Authorization header: without it in the key, Django up to 5.2.14 would
    # serve one user's drafts to the next.
    @method_decorator(cache_page(60 * 5))
    @method_decorator(vary_on_headers("Authorization"))
    def list(self, request, *args, **kwargs):
        return super().list(request, *args, **kwargs)

    @action(detail=False, permission_classes=[permissions.IsAuthenticated])
    def my_posts(self, request):
        page = self.paginate_queryset(self.get_queryset().filter(author=request.user))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @action(detail=True, methods=["post"])
    def publish(self, request, pk=None):
        post = self.get_object()
        post.published = True
        post.save(update_fields=["published", "updated"])
        return Response(self.get_serializer(post).data)
