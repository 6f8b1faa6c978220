from rest_framework import serializers, viewsets
from rest_framework.permissions import IsAuthenticated

from .models import Article
from .permissions import IsAuthor, ReadOnly


class ArticleSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.username", read_only=True)

    class Meta:
        model = Article
        fields = ["id", "author", "title", "body", "updated"]


class ArticleViewSet(viewsets.ModelViewSet):
    queryset = Article.objects.select_related("author").order_by("-updated")
    serializer_class = ArticleSerializer
    permission_classes = [ReadOnly | (IsAuthenticated & IsAuthor)]

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)
