from rest_framework import generics, serializers

from .models import Comment


class CommentSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.username", read_only=True)

    class Meta:
        model = Comment
        fields = ["id", "text", "author"]


class CommentList(generics.ListAPIView):
    queryset = Comment.objects.select_related("author").order_by("pk")
    serializer_class = CommentSerializer
