from django.db.models import Prefetch
from rest_framework import viewsets
from rest_framework.permissions import AllowAny

from .models import Article, Issue
from .serializers import ArticleSerializer, IssueDetailSerializer, IssueSerializer


class IssueViewSet(viewsets.ReadOnlyModelViewSet):
    permission_classes = [AllowAny]

    def get_queryset(self):
        issues = Issue.objects.filter(is_published=True).order_by("-number")
        if self.action == "retrieve":
            articles = Article.objects.published().order_by("pk")
            issues = issues.prefetch_related(Prefetch("articles", articles))
        return issues

    def get_serializer_class(self):
        return IssueDetailSerializer if self.action == "retrieve" else IssueSerializer


class ArticleViewSet(viewsets.ReadOnlyModelViewSet):
    permission_classes = [AllowAny]
    serializer_class = ArticleSerializer

    def get_queryset(self):
        return Article.objects.published().order_by("-pk")
