from rest_framework import generics, serializers
from rest_framework.generics import get_object_or_404

from .models import Comment, Project


class CommentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Comment
        fields = ["id", "text"]


class CommentList(generics.ListCreateAPIView):
    serializer_class = CommentSerializer

    def get_project(self):
        return get_object_or_404(Project, key=self.kwargs["key"], members=self.request.user)

    def get_queryset(self):
        project = self.get_project()
        comments = Comment.objects.filter(issue=self.kwargs["issue_pk"])
        return comments.order_by("pk") if project else comments.none()

    def perform_create(self, serializer):
        serializer.save(issue=get_object_or_404(self.get_project().issues, pk=self.kwargs["issue_pk"]))
