from django.db.models import Q
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_page
from rest_framework import filters, permissions, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from posts.models import Post
from posts.serializers import PostSerializer


class IsAuthorOrReadOnly(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return request.method in permissions.SAFE_METHODS or obj.author == request.user


class PostViewSet(viewsets.ModelViewSet):
    serializer_class = PostSerializer
    permission_classes = [permissions.IsAuthenticatedOrReadOnly, IsAuthorOrReadOnly]
    filter_backends = [filters.SearchFilter, filters.OrderingFilter]
    search_fields = ["title", "content"]
    ordering_fields = ["created", "title"]

    def get_queryset(self):
        if self.request.user.is_authenticated:
            return Post.objects.filter(Q(published=True) | Q(author=self.request.user))
        return Post.objects.filter(published=True)

    @method_decorator(cache_page(60 * 5))
    def list(self, request, *args, **kwargs):
        return super().list(request, *args, **kwargs)

    @action(detail=False)
    def my_posts(self, request):
        posts = Post.objects.filter(author=request.user)
        return Response(self.get_serializer(posts, many=True).data)

    @action(detail=True, methods=["post"])
    def publish(self, request, pk=None):
        post = Post.objects.get(pk=pk)
        post.published = True
        post.save()
        return Response(self.get_serializer(post).data)
