from rest_framework import generics, serializers

from .models import Comment


class CommentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Comment
        fields = ["id", "text", "author"]
        depth = 1


class CommentList(generics.ListAPIView):
    queryset = Comment.objects.select_related("author").order_by("pk")
    serializer_class = CommentSerializer
