from rest_framework import serializers

from .models import Article


class ArticleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = ["id", "headline", "body", "published_at"]
        read_only_fields = ["published_at"]
