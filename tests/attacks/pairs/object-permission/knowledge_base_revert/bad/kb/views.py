from django.db import transaction
from django.shortcuts import get_object_or_404
from rest_framework import generics, viewsets
from rest_framework.decorators import api_view, permission_classes
from rest_framework.response import Response

from .models import Article, Revision
from .permissions import IsAuthorOrReadOnly
from .serializers import ArticleSerializer, RevisionSerializer


class ArticleViewSet(viewsets.ModelViewSet):
    """The handbook, which the whole company reads."""

    queryset = Article.objects.all()
    serializer_class = ArticleSerializer
    permission_classes = [IsAuthorOrReadOnly]

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)

    @transaction.atomic
    def perform_update(self, serializer):
        article = serializer.instance
        article.revisions.create(body=article.body)
        serializer.save()


class RevisionList(generics.ListAPIView):
    serializer_class = RevisionSerializer
    permission_classes = [IsAuthorOrReadOnly]

    def get_queryset(self):
        return get_object_or_404(Article, pk=self.kwargs["article_pk"]).revisions.all()


@api_view(["POST"])
@permission_classes([IsAuthorOrReadOnly])
@transaction.atomic
def revert(request, article_pk, pk):
    revision = get_object_or_404(
        Revision.objects.select_related("article"), pk=pk, article_id=article_pk
    )
    article = revision.article
    article.revisions.create(body=article.body)
    article.body = revision.body
    article.save(update_fields=["body"])
    return Response(ArticleSerializer(article).data)
